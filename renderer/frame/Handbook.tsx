import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button';
import { Dialog } from '#ui/Dialog';
import { FilterField } from '#ui/FilterField';
import { LiveRegion } from '#ui/LiveRegion';
import { chaptersSaying } from '#words/chaptersSaying';
import { handbook as english } from '#words/en/handbook';
import type { HandbookChapter } from '#words/handbook';
import { handbook as swedish } from '#words/sv/handbook';
import styles from './Handbook.module.css';
import { pictures } from './handbookPictures.ts';
import { useShortcut } from './shortcuts.tsx';

/** F1: the handbook, in the program and off the network. A chapter at a time, or those that say a word. */
export function Handbook({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const chapters = i18n.language === 'en' ? english : swedish;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const textId = useId();
  const field = useRef<HTMLInputElement>(null);
  useShortcut('ctrl+f', () => field.current?.select());
  const found = chaptersSaying(chapters, typed);
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  const counted = typed.trim() === '' ? '' : t('frame.handbook.found', { count: found.length });
  return (
    <Dialog
      isOpen
      isBroad
      onClose={onClose}
      title={t('frame.handbook.title')}
      actions={<Button onClick={onClose}>{t('frame.close')}</Button>}
    >
      <div className={styles.book}>
        <nav className={styles.contents} aria-label={t('frame.handbook.contents')}>
          <FilterField
            label={t('frame.handbook.search')}
            ref={field}
            value={typed}
            onChange={setTyped}
          />
          <ul>
            {found.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.lead}
                  aria-current={id === shown?.id ? 'page' : undefined}
                  aria-controls={textId}
                  onClick={() => setChosen(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* What only scrolls must be within reach of the keyboard. */}
        <article
          id={textId}
          className={styles.text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to reach
          tabIndex={0}
          aria-label={shown?.title ?? t('frame.handbook.title')}
          key={shown?.id}
        >
          {shown ? <Chapter chapter={shown} /> : <p>{t('frame.handbook.none', { text: typed })}</p>}
        </article>
      </div>
      <LiveRegion text={counted} />
    </Dialog>
  );
}

function Chapter({ chapter }: { readonly chapter: HandbookChapter }) {
  return (
    <>
      <h3 className={styles.title}>{chapter.title}</h3>
      {chapter.parts.map(({ head, text }) => (
        <section key={head}>
          <h4 className={styles.head}>{head}</h4>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {chapter.picture && (
        <figure className={styles.picture}>
          <img src={pictures[chapter.picture.name]} alt={chapter.picture.alt} />
        </figure>
      )}
    </>
  );
}
