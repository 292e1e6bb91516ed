/** Lessons: what was learned, over all agreements and cases. */
export const lessons = {
  title: 'Lessons',
  sentence:
    'They turn up by themselves in the next pre-study of the same category, and when an extension is to be decided.',
  filter: 'Filter lessons',
  learnedIn: 'Agreement or case',
  shown: '{{number}} of {{all}} shown',
} as const;
