interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (address: string) => string },
  ): unknown;
}

/**
 * Our pages demand Trusted Types where the browser has them: text set as markup is refused. The interface library sets
 * style sheets in this way (`<style dangerouslySetInnerHTML>`), so text without a single `<` passes: it can make no
 * element. The only scripts a page may start by their address are the workers in which files are read, imports stored, insights
 * worked out and backups locked.
 * Called before anything is drawn.
 */
export function allowOnlyStyles(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('Markup from text is not allowed here.');
      return text;
    },
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      if (
        origin !== location.origin ||
        !/^\/assets\/(?:import|insights|locking|storing)-worker(?:-[\w-]+)?\.js$/.test(pathname)
      ) {
        throw new TypeError('No other script may be started here.');
      }
      return address;
    },
  });
}
