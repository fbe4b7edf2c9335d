/** Preferences. */
export const settings = {
  title: 'Innstillinger',
  looks: 'Språk og utseende',
  language: 'Språk i Medspill',
  theme: 'Lyst eller mørkt',
  themes: { system: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
  company: 'Dere',
  companyName: 'Bedriftens navn',
  ownName: 'Fornavnet ditt',
};
