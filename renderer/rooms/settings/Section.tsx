import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionHead } from '#ui/SectionHead';
import styles from './Section.module.css';

/** The sections of the room, in their order. */
export const sectionIds = [
  'municipality',
  'user',
  'look',
  'departments',
  'people',
  'categories',
  'reminders',
  'plan',
  'delegations',
  'rules',
  'store',
] as const;
export type SectionId = (typeof sectionIds)[number] | 'example';

/** The DOM id of a section, for the list of sections to lead to. */
export const domIdOf = (id: SectionId): string => `settings-${id}`;

/** A part of the settings under its head. */
export function Section({
  id,
  children,
}: {
  readonly id: SectionId;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const headId = `${domIdOf(id)}-head`;
  return (
    <section id={domIdOf(id)} className={styles.section} aria-labelledby={headId} tabIndex={-1}>
      <SectionHead id={headId} title={t(`settings.section.${id}`)} />
      <div className={styles.content}>{children}</div>
    </section>
  );
}

/** A choice with its label above, in the manner of a field. */
export function Choice({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
