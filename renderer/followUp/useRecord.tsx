import { useTranslation } from 'react-i18next';
import type { Parsed } from '#contract';
import { useWorkbench } from '#state/store';
import { failureSentence } from '#words/sentence';

type KeepName = 'deviation.keep' | 'experience.keep' | 'lesson.keep' | 'certificate.keep';

/**
 * How one record that is followed up is edited in its place: `of` gives a field its id, label and
 * look, `keep` keeps one fact at once and gives the sentence to show where it was refused.
 */
export const useRecord = <Name extends KeepName>(command: Name, id: string) => {
  const { t } = useTranslation();
  const act = useWorkbench((state) => state.act);
  type Facts = Required<Parsed<Name>['facts']>;
  return {
    keep:
      <Fact extends keyof Facts>(name: Fact) =>
      async (value: Facts[Fact]): Promise<string | null> => {
        // The facts are those of the command; only the generic loses that.
        const input = { id, facts: { [name]: value } } as unknown as Parameters<
          typeof act<Name>
        >[1];
        const answer = await act(command, input);
        return answer.ok ? null : failureSentence(t, answer.failure);
      },
    of: (name: keyof Facts & string) =>
      ({
        id: `${id}-${name}`,
        // A record without words of its own for a fact would not pass the words' test.
        label: t(`terms.fact.${name}` as 'terms.fact.what'),
        variant: 'inline',
        placeholder: t('followUp.notFilled'),
      }) as const,
  };
};
