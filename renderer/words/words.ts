import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'sv';
    resources: { sv: typeof sv };
    returnNull: false;
  }
}

/** Both languages are in the bundle: switching is at once, and nothing is ever fetched. */
export const openWords = (language: 'sv' | 'en') =>
  i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'sv',
    resources: { sv: { sv }, en: { sv: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });

/** Changes the language of everything on the screen. */
export const speak = (language: 'sv' | 'en') => {
  document.documentElement.lang = language;
  return i18next.changeLanguage(language);
};
