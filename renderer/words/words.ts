import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { sv } from './sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'sv';
    resources: { sv: typeof sv };
    returnNull: false;
  }
}

/** English is a script of its own, so that a start in Swedish need not read it. */
const haveWords = async (language: 'sv' | 'en'): Promise<void> => {
  if (language === 'sv' || i18next.hasResourceBundle('en', 'sv')) return;
  const { en } = await import('./en.ts');
  i18next.addResourceBundle('en', 'sv', en);
};

/** Makes the words ready in a language. */
export const openWords = async (language: 'sv' | 'en'): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: false,
    defaultNS: 'sv',
    resources: { sv: { sv } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  if (language !== 'sv') await speak(language);
};

/** Changes the language of everything on the screen. */
export const speak = async (language: 'sv' | 'en'): Promise<void> => {
  document.documentElement.lang = language;
  await haveWords(language);
  await i18next.changeLanguage(language);
};
