interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

/**
 * Our pages demand Trusted Types where the browser has them: text set as markup is refused. The interface library sets
 * style sheets in this way (`<style dangerouslySetInnerHTML>`), so text without a single `<` passes: it can make no
 * element. Called before anything is drawn.
 */
export function allowOnlyStyles(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('Markup from text is not allowed here.');
      return text;
    },
  });
}
