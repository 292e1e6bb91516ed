import { supplierEventSentence } from '#words/supplierEvents';
import type { DeviationPaper, ExperienceFormPaper, SupplierPaper } from './paper.ts';
import { Facts, Kept, Prose, ProseSection, Section } from './rows.tsx';
import { Sheet } from './Sheet.tsx';
import type { Speech } from './words/speech.ts';

/** A deviation report: what happened first, then what was said and done, and how it was closed. */
export function DeviationSheet({
  paper,
  speech,
}: {
  readonly paper: DeviationPaper;
  readonly speech: Speech;
}) {
  const { deviation, view, nameOf } = paper;
  const { t, format } = speech;
  const { penalty } = deviation;
  const evidence = view.attachments.filter(({ deviationId }) => deviationId === deviation.id);
  return (
    <Sheet paper={paper} speech={speech}>
      <ProseSection label={t('terms.fact.what')} text={deviation.what} />
      <Section label={t('paper.section.facts')}>
        <Facts
          facts={[
            { name: t('terms.fact.happenedOn'), value: deviation.happenedOn },
            {
              name: t('terms.fact.weight'),
              value: t(`terms.weight.${deviation.weight}`),
              isStrong: deviation.weight !== 'minor',
            },
            {
              name: t('terms.fact.kind'),
              value: deviation.kind && t(`terms.deviationKind.${deviation.kind}`),
            },
            {
              name: t('terms.fact.departmentId'),
              value: nameOf('department', deviation.departmentId),
            },
            {
              name: t('terms.fact.supplierId'),
              value:
                nameOf('supplier', deviation.supplierId) ??
                (view.suppliers.map(({ name }) => name).join(', ') || null),
            },
            { name: t('terms.fact.contactedOn'), value: deviation.contactedOn },
            { name: t('terms.fact.repliedOn'), value: deviation.repliedOn },
          ]}
        />
      </Section>
      <ProseSection label={t('terms.fact.reply')} text={deviation.reply} />
      {deviation.action === null ? null : (
        <Section label={t('terms.fact.action')}>
          <Facts
            facts={[
              {
                name: t('terms.fact.action'),
                value: t(`terms.correctiveAction.${deviation.action}`),
                isStrong: true,
              },
              { name: t('terms.fact.actedOn'), value: deviation.actedOn },
              { name: t('terms.fact.penalty'), value: penalty && format.money(penalty) },
              { name: t('terms.fact.followUpOn'), value: deviation.followUpOn },
            ]}
          />
        </Section>
      )}
      {evidence.length === 0 ? null : (
        <Section label={t('paper.section.attachments')}>
          {evidence.map(({ id, name }) => (
            <p key={id}>{name}</p>
          ))}
        </Section>
      )}
      {deviation.closedOn === null ? null : (
        <Section label={t('terms.fact.closedOn')}>
          <p>{deviation.closedOn}</p>
          <Prose text={deviation.closedHow} />
        </Section>
      )}
    </Sheet>
  );
}

/** So many lines are ruled for each answer that is written by hand. */
const ruledLines = [0, 1, 2] as const;

/** The form that a department answers: five questions, room to write, and where it goes. */
export function ExperienceFormSheet({
  paper,
  speech,
}: {
  readonly paper: ExperienceFormPaper;
  readonly speech: Speech;
}) {
  const { t } = speech;
  const { view, answerBy } = paper;
  const suppliers = view.suppliers.map(({ name }) => name).join(', ');
  return (
    <Sheet paper={paper} speech={speech}>
      <Section label={t('paper.form.about')}>
        <p>
          <Kept
            text={t(suppliers === '' ? 'paper.form.introAlone' : 'paper.form.intro', {
              suppliers,
              date: answerBy ?? t('paper.form.noDay'),
            })}
          />
        </p>
        <Facts
          facts={[
            { name: t('terms.fact.departmentId'), value: '' },
            { name: t('paper.form.who'), value: '' },
          ]}
        />
      </Section>
      <Section label={t('paper.form.grade')}>
        <p>{t('paper.form.gradeHelp')}</p>
        <p className="boxes">{t('paper.form.gradeBoxes')}</p>
      </Section>
      {(['works', 'deviations', 'need'] as const).map((question) => (
        <Section key={question} label={t(`paper.form.${question}`)}>
          {ruledLines.map((line) => (
            <p key={line} className="ruled" aria-hidden />
          ))}
        </Section>
      ))}
      <Section label={t('paper.form.wish')}>
        <p className="boxes">{t('paper.form.wishBoxes')}</p>
        <p className="ruled" aria-hidden />
      </Section>
    </Sheet>
  );
}

/** A supplier's agreements and everything that happened with it, latest first. */
export function SupplierSheet({
  paper,
  speech,
}: {
  readonly paper: SupplierPaper;
  readonly speech: Speech;
}) {
  const { t } = speech;
  const { agreements, events } = paper.view;
  return (
    <Sheet paper={paper} speech={speech}>
      <Section label={t('followUp.suppliers.agreements')}>
        {agreements.length === 0 ? (
          <p>{t('followUp.suppliers.noAgreements')}</p>
        ) : (
          <Facts
            facts={agreements.map(({ title, end, isRunning, number }) => ({
              name: number ? `${title}, ${number}` : title,
              value:
                end === null
                  ? t('paper.unknown')
                  : t(isRunning ? 'followUp.suppliers.until' : 'followUp.suppliers.ended', { end }),
            }))}
          />
        )}
      </Section>
      <Section label={t('followUp.suppliers.history')}>
        {events.length === 0 ? (
          <p>{t('followUp.suppliers.noHistory')}</p>
        ) : (
          events.map((event) => (
            <div key={event.key} className="entry">
              <p className="what">{supplierEventSentence(t, event)}</p>
              <p className="meta">
                {[event.on, event.agreement?.title].filter(Boolean).join(', ')}
              </p>
            </div>
          ))
        )}
      </Section>
    </Sheet>
  );
}
