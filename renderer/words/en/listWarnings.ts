import type { SameKeys } from '../sameKeys.ts';
import type { listWarnings as swedish } from '../sv/listWarnings.ts';

export const listWarnings = {
  'agreementType.differs': 'The rows give different kinds of agreement: {{text}}.',
  'category.differs': 'The rows give different categories: {{text}}.',
  'department.fromSection': 'The department was taken from the heading above.',
  'column.joined':
    '{{text}} is read together with the first column of the same kind: more suppliers or extensions on the same row.',
  'options.fromTerm': 'The extension was taken from the words about the term. Is it right?',
  'notice.fromTerm': 'The notice was taken from the words about the term. Is it right?',
  'period.more': 'The day is read, but the text says more. What does it mean?',
  'category.fromSection': 'The category was taken from the heading above.',
  'cell.dateForText': 'Excel has made a date of the text. See what the original says.',
  'cell.farAway': 'The cell {{text}} lies far outside the list and was not read.',
  'cell.filler': 'The cell has a dash or the like. It may mean zero, none or unknown.',
  'cell.formulaError':
    'The formula in the cell gives an error in Excel. Mend it there, or fill in by hand.',
  'column.hiddenTakenIn_one': 'One hidden column was read.',
  'column.hiddenTakenIn_other': '{{count}} hidden columns were read.',
  'column.listBeside':
    'The sheet seems to have another list beside it ({{text}}). Only the first is read as agreements, the other goes along as text.',
  'column.keptAsText': 'The column goes along as text on the agreement.',
  'column.noEnd':
    'No column has the end date. The agreements are taken in without an end and cannot be watched.',
  'column.noOrganisationNumber':
    'No column has organisation numbers. Suppliers are matched by name.',
  'column.noSupplier': 'No column has suppliers. The agreements are taken in without.',
  'column.noTitle':
    'No column has the name of the agreement. They are named after their category or supplier.',
  'date.farFuture': 'The year is so late that it may be a slip.',
  'date.impossible': 'That day is not in the calendar.',
  'date.notUnderstood': 'The text cannot be read as a date. We do not guess.',
  'date.onlyMonth': 'The text gives the month but not the day. We do not guess.',
  'date.onlyYear': 'The text gives only a year. We do not guess the day.',
  'date.orderUnclear':
    'The figures can be read in several orders: day, month and year. We do not guess.',
  'date.serialNumber': 'The cell has a number that may be a date in Excel. We do not guess.',
  'date.tooOld': 'The year is so early or late that it may be a slip.',
  'department.differs': 'The rows give different departments: {{text}}.',
  'end.beforeStart': 'The agreement ends {{end}}, before its start {{start}}. One date is wrong.',
  'end.missing':
    'The list does not say when the agreement ends. It may run until further notice, or be missing.',
  'latestEnd.beforeEnd':
    'The latest end {{latestEnd}} is before the end {{end}}. One date is wrong.',
  'latestEnd.differs': 'The rows give different last days: {{text}}.',
  'list.noHeader': 'No row of headings was found on the sheet.',
  'money.about': 'The amount is approximate in the list.',
  'money.dollarSign': 'The amount has a dollar sign. It was read as kronor.',
  'money.markUnclear': 'The comma or point may mark decimals or thousands. We do not guess.',
  'money.negative': 'The amount is negative.',
  'money.notUnderstood': 'The text cannot be read as an amount. We do not guess.',
  'money.otherCurrency': 'The amount is in {{currency}}. It is not converted to kronor.',
  'money.perYear': 'The amount is per year. What it comes to for the whole agreement is not said.',
  'money.tooLarge': 'The amount is too large to be likely.',
  'money.unitUnclear':
    'The heading and the cell count in different units. Is it kronor or thousands?',
  'money.withVat': 'The amount is with VAT. The register counts without.',
  'notice.differs':
    'The text on extension gives another time of notice: “{{other}}”. We take that of the cell.',
  'notice.fromOptionText': 'The time was taken from the text on extension. Is it right?',
  'notice.noUnit': 'The cell has a number but does not say whether it is months or days.',
  'notice.notUnderstood': 'The text cannot be read as a length of time. We do not guess.',
  'notice.several':
    'The text has several times. Which of them is for the extension cannot be seen.',
  'number.repeated': 'The number is also on row {{firstRow}}, with other contents.',
  'options.allTaken':
    'All figures were read as extensions, since the term of the agreement is not known.',
  'options.dateOnly':
    'The cell has a date. Whether the agreement is extended to it, or may be, is not said.',
  'options.differs': 'The rows say different things about extension: {{text}}.',
  'options.endMayIncludeThem':
    'The end {{end}} may already include the extensions. Which of the two it is, is not said.',
  'options.extendedMoreLeft':
    'The agreement is extended to {{date}}, and more may be left. How much is not said.',
  'options.extendedTo':
    'The text says that the agreement is extended to {{date}}. The column of the end says otherwise. Which is right?',
  'options.extendedUnclear': 'The text says that the agreement is extended, but not until when.',
  'options.firstUnclear':
    'The first figure may be the term of the agreement or an extension. We do not guess.',
  'options.howOften':
    'The text gives the length of each step but not how many there are. We do not guess.',
  'options.noLength':
    'The text says that the agreement can be extended but not for how long. We do not guess.',
  'options.notLatestEnd':
    'The extensions are {{months}} months, but from {{end}} to {{latestEnd}} it is another time. Has one been used already?',
  'options.notUnderstood':
    'The text says something about extension that could not be understood for certain.',
  'options.unitUnclear': 'The figures may be months or years. We do not guess.',
  'options.upTo': 'The text says at most. It was read as one extension.',
  'options.used': 'The text says that an extension is used, but not until when the agreement runs.',
  'organisationNumber.checkDigit': '{{text}} has a wrong check digit. The number is not taken in.',
  'organisationNumber.form':
    '{{text}} does not have the ten digits of an organisation number. It is not taken in.',
  'organisationNumber.notAnOrganisation':
    '{{text}} looks like a personal identity number. It is not taken in.',
  'organisationNumber.whose':
    'The numbers {{text}} are not as many as the suppliers in the cell. Whose they are is not said.',
  'period.missing': 'The list does not say how long the agreement runs.',
  'period.noEnd': 'The text has a start but no end.',
  'period.noStart': 'The text has an end but no start.',
  'period.notUnderstood': 'The text cannot be read as a start and an end. We do not guess.',
  'rank.differs': 'The supplier has different ranks on different rows: {{text}}.',
  'rank.fromNumbering':
    'The suppliers are numbered in the cell. The numbers are read as their ranking. Is that right?',
  'rank.notUnderstood': 'The text cannot be read as a place in a ranking.',
  'rank.shared': 'Several suppliers have the same rank: {{text}}.',
  'responsible.differs': 'The rows give different people in charge: {{text}}.',
  'row.aboveHeadings_one': 'One row above the headings',
  'row.aboveHeadings_other': '{{count}} rows above the headings',
  'row.continued':
    '{{text}} stands alone on its row and is read as one more supplier of the agreement above.',
  'row.hiddenTakenIn_one': 'One hidden row was read: row {{text}}.',
  'row.hiddenTakenIn_other': '{{count}} hidden rows were read: rows {{text}}.',
  'row.mergedFilled_one': 'On one row a merged cell is filled in from above: row {{text}}.',
  'row.mergedFilled_other':
    'On {{count}} rows merged cells are filled in from above: rows {{text}}.',
  'row.more_one': 'One more row was not read.',
  'row.more_other': '{{count}} more rows were not read.',
  'row.noIdentity_one': 'One row names neither agreement, number nor supplier',
  'row.noIdentity_other': '{{count}} rows name neither agreement, number nor supplier',
  'row.notTakenIn_one': 'One row was not read',
  'row.notTakenIn_other': '{{count}} rows were not read',
  'row.otherHeadings_one': 'On one row a table with other headings begins',
  'row.otherHeadings_other': 'On {{count}} rows a table with other headings begins',
  'row.repeatedHeadings_one': 'One row repeats the headings',
  'row.repeatedHeadings_other': '{{count}} rows repeat the headings',
  'row.pageMark_one': 'One row is the head or foot of a page',
  'row.pageMark_other': '{{count}} rows are heads or feet of pages',
  'row.single_one': 'One row is a heading in between, or a remark',
  'row.single_other': '{{count}} rows are headings in between, or remarks',
  'row.total_one': 'One row is a sum',
  'row.total_other': '{{count}} rows are sums',
  'sheet.hidden': 'The sheet is hidden in the file and was read all the same.',
  'sheet.turned':
    'The sheet has its agreements beside each other. They are read column by column, and row numbers count columns.',
  'supplier.missing': 'The row does not say who the supplier is.',
  'supplier.repeated': '{{text}} is also on row {{firstRow}} and counts once.',
  'supplier.maybeSame': 'The supplier may be the same as {{text}}.',
  'supplier.maybeSeveral': 'The cell may have several suppliers. It was read as one.',
  'supplier.spellings':
    'The file writes its suppliers in {{written}} ways. Without white space around the names they are {{count}}.',
  'supplier.several': 'The cell has several suppliers. They are read one by one.',
  'title.fromAbove': 'The cell is empty. The name is taken from the row above.',
  'title.fromSection': 'The name was taken from the heading above.',
  'title.missing': 'The row does not say what the agreement is called.',
  'used.differs': 'The rows give different amounts used: {{text}}.',
  'value.differs': 'The rows give different amounts: {{text}}.',
  'notice.differsBetweenRows': 'The rows give different times of notice: {{text}}.',
  other: 'This could not be understood for certain.',
} as const satisfies SameKeys<typeof swedish>;
