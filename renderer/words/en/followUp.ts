/** What is followed up about an agreement, and what is remembered. */
export const followUp = {
  tab: 'Follow-up',
  notFilled: 'not filled in',
  deviations: {
    title: 'Deviations',
    open_one: '{{count}} open',
    open_other: '{{count}} open',
    save: 'Save the deviations',
    new: 'New deviation',
    newPlaceholder: 'What happened? Enter keeps it.',
    empty: 'No deviations.',
    followedUp: 'followed up {{date}}',
    closed: 'closed {{date}}',
    remove: 'Remove the deviation {{what}}',
    evidence: 'Add evidence',
    paper: 'Deviation report as PDF',
  },
  experiences: {
    title: 'Experiences of the departments',
    answered: '{{count}} of {{of}} have answered',
    ask: 'Ask departments',
    paste: 'Take in answers',
    pasteHere: 'Paste rows from Excel',
    pasteHelp:
      'First the department’s name, then grade 1–5, what they wish and the answer, in any order.',
    choose: 'Choose a file',
    chosen: 'From {{file}}',
    doubts: 'This is not understood',
    doubt: {
      department: '{{at}}: “{{text}}” is no department in the register. The row is not taken in.',
      noDepartment: '{{at}}: no department is given. The row is not taken in.',
      grade:
        '{{at}}: the grade “{{text}}” is none of 1–5. It stands among the words of the answer.',
      wish: '{{at}}: “{{text}}” does not say whether to extend. It stands among the words of the answer.',
    },
    row: 'Row {{row}}',
    rowOf: '{{sheet}}, row {{row}}',
    understood: 'How the answers are understood',
    takeIn_one: 'Take in {{count}} answer',
    takeIn_other: 'Take in {{count}} answers',
    whom: 'Who is to be asked?',
    noDepartments: 'There are no departments yet. Add them in Settings.',
    noteAsked: 'Note as asked',
    copyMail: 'Copy mail text',
    copied: 'Copied',
    form: 'Form as PDF',
    empty: 'No department has been asked.',
    askedOn: 'asked {{date}}',
    by: 'answer by {{date}}',
    answeredOn: 'answered {{date}}',
    graded: 'grade {{grade}} of 5',
    gradeOf: '{{grade}} of 5',
    remove: 'Remove the question to {{name}}',
    mail: `Hello!

We are preparing a decision on extending the agreement {{title}} ({{number}}) with {{supplier}} and want to know how it works for you.

1. What grade do you give the agreement, from 1 to 5?
2. What works well, and what does not?
3. Have you had deviations that were not reported?
4. What will you need in the time to come?
5. Should the agreement be extended, extended with changes, or end?

Please answer by {{date}}.`,
  },
  lessons: {
    title: 'Lessons',
    new: 'New lesson',
    newPlaceholder: 'What is worth remembering for next time? Enter keeps it.',
    empty: 'No lessons yet.',
    edit: 'Edit the lesson {{lesson}}',
    unbound: 'bound to nothing yet: choose a category or a supplier, and it turns up',
    remove: 'Remove the lesson {{lesson}}',
    surfaced: 'from the agreement, the category and the suppliers',
    reviewed: 'Use as gone through',
    reviewedText_one: '{{count}} lesson gone through {{date}}: {{lessons}}',
    reviewedText_other: '{{count}} lessons gone through {{date}}: {{lessons}}',
  },
  modifications: {
    title: 'Changes of the contract',
    aside: 'LOU chapter 17',
    add: 'New change',
    what: 'What is changed',
    decrease: 'The value decreases',
    empty: 'No changes.',
    remove: 'Remove the change {{what}}',
    noValue: 'Fill in the ceiling, and the changes are held against the limits of LOU chapter 17.',
    minor: {
      yes: 'Small changes: {{net}} in all, {{share}} of {{value}}. That is below {{allowed}}, {{limit}}, and below the threshold {{threshold}} (LOU 17:9).',
      no: 'Small changes: {{net}} in all, {{share}} of {{value}}. They must be below {{allowed}}, {{limit}}, and below the threshold {{threshold}}. LOU 17:9 does not suffice.',
      noOfShare:
        'Small changes: {{net}} in all, {{share}} of {{value}}. They must be below {{allowed}}, {{limit}}. LOU 17:9 does not suffice.',
      unknown:
        'Small changes: {{net}} in all, {{share}} of {{value}}. That is below {{allowed}}, {{limit}}. The threshold in kronor is not filled in: check (LOU 17:9).',
    },
    standing: {
      goodPractice:
        'The contract was procured under LOU chapter 19 or 19 a. Chapter 17 does not apply then: the limits are a recommendation.',
      unknown:
        'LOU chapter 17 applies to contracts procured from the threshold up. For others, and for social and other special services, the limits are a recommendation. Check what applies here.',
    },
    practice: {
      yes: 'Small changes: {{net}} in all, {{share}} of {{value}}. That is below {{allowed}}, {{limit}}, which is good practice.',
      no: 'Small changes: {{net}} in all, {{share}} of {{value}}. Preferably keep them below {{allowed}}, {{limit}}.',
    },
    indexed: {
      up: 'Prices have risen by {{share}}. Where that follows an index clause, the limits are reckoned on the value carried up, {{value}} (LOU 17:15). Check.',
      down: 'Prices have fallen by {{share}}. Where that follows an index clause, the limits are reckoned on the value carried down, {{value}} (LOU 17:15). Check.',
    },
    practiceLarge: '{{share}} of {{value}}.',
    large: {
      within:
        '{{share}} of {{value}}. Each such change may be half at most, {{half}}, and must be advertised (LOU 17:11, 12 and 16).',
      over: '{{share}} of {{value}}. That is more than half, {{half}}, and more than LOU 17:11 and 12 allow.',
    },
  },
  certificates: {
    title: 'Certificates and insurances',
    add: 'New certificate',
    name: 'What',
    namePlaceholder: 'Liability insurance',
    empty: 'No certificates.',
    expires: 'valid until {{date}}',
    expired: 'expired {{date}}',
    edit: 'Edit {{name}}',
    remove: 'Remove {{name}}',
  },
  links: {
    title: 'Belongs together with',
    until: 'until {{end}}',
    gap: 'The goods are to be brought out until {{goodsUntil}}, but the distribution agreement ends {{distributionEnd}}. {{further}}',
    gapExtend: 'It can be extended to {{distributionLatest}}.',
    gapNoExtend:
      'It cannot be extended, as far as the register knows. Who brings the goods out then?',
    gapAfter:
      'Extended to {{goodsUntil}} the agreement outlives the distribution agreement, which ends {{distributionEnd}}. {{further}}',
    noGap: 'The distribution agreement runs to {{end}}, long enough for the goods.',
  },
  automatic: {
    inTime:
      'The agreement is extended by itself on {{end}} unless somebody says no. The last day to say no is {{lastDay}}.',
    tooLate:
      'The agreement is extended by itself on {{end}}. The last day to say no was {{lastDay}}. Check what holds now.',
  },
  decision: {
    time: 'A new procurement instead',
    inTime:
      'There is time for a new procurement. The pre-study must begin by {{beginBy}} for a new agreement to start the day after the end.',
    notInTime:
      'A new procurement cannot be ready. A new agreement can start on {{earliest}} at the earliest.',
    delegate: 'Who decides',
    delegateUpTo: '{{who}} decides up to {{amount}} under the delegation.',
    delegateAny: '{{who}} decides under the delegation.',
    noDelegate: 'No delegation is entered for the value. Check who may decide.',
    takes: 'A new procurement takes about {{length}} by the time plan.',
    oldExclusion:
      'Grounds for exclusion were last checked {{date}}, {{distance}}. Check again: taxes, bankruptcy, crime.',
    exclusionToday: 'Checked today',
    exclusion: 'Exclusion grounds checked {{date}}.',
    noExclusion: 'Check the exclusion grounds anew: taxes, bankruptcy, crime.',
    deviations: 'Deviations',
    noDeviations: 'No deviations are written.',
    openDeviations_one: '{{count}} deviation is not closed.',
    openDeviations_other: '{{count}} deviations are not closed.',
    checks: 'To check',
    price: 'Next price adjustment {{date}}: {{rule}}.',
    priceNoRule: 'Next price adjustment {{date}}.',
    confirmed: 'Confirmed by the supplier',
    told: 'Notice to the supplier',
  },
  elsewhere: {
    title: 'Suppliers known from before',
    agreements_one: '{{count}} other agreement',
    agreements_other: '{{count}} other agreements',
    deviations_zero: 'no deviations under them',
    deviations_one: '{{count}} deviation under them',
    deviations_other: '{{count}} deviations under them',
    open_one: '{{count}} open',
    open_other: '{{count}} open',
  },
  suppliers: {
    title: 'Suppliers',
    sentence_one: '{{count}} supplier, {{running}} with running agreements.',
    sentence_other: '{{count}} suppliers, {{running}} with running agreements.',
    none: 'No suppliers yet. They come when an agreement list is imported, or are written on an agreement.',
    filter: 'Filter by name or number',
    filterShort: 'Filter suppliers',
    name: 'Name',
    number: 'Organisation number',
    noNumber: 'no registration number',
    agreements: 'Agreements',
    running: 'Running',
    openDeviations: 'Open deviations',
    noMatch: 'No supplier passes the filter.',
    gone: 'The supplier is no longer there.',
    toList: 'To suppliers',
    history: 'What has happened',
    noHistory: 'Nothing is written yet.',
    paper: 'Supplier history as PDF',
    noAgreements: 'No agreements.',
    until: 'until {{end}}',
    ended: 'ended {{end}}',
    event: {
      start: 'The agreement began',
      end: 'The agreement ended',
      decision: 'Decision: {{choice}}',
      deviation: 'Deviation: {{text}}',
      action: 'Action: {{text}}',
      reply: 'Reply: {{text}}',
      closed: 'Closed: {{text}}',
      lesson: 'Lesson: {{text}}',
    },
  },
} as const;
