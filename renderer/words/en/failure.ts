import type { SameKeys } from '../sameKeys.ts';
import type { failure as swedish } from '../sv/failure.ts';

export const failure = {
  'input.invalid': 'Something that was written cannot be taken. Nothing was changed.',
  'sender.unknown': 'The request did not come from the program’s own window. Nothing was changed.',
  'bug.unexpected':
    'Something went wrong on our side. Nothing was changed. The error is in the log.',
  'record.gone': 'The record is no longer here. It may have been removed or undone.',
  'text.tooLong': 'The text is too long. Shorten it; what you wrote is still here.',
  'title.missing': 'Write a title.',
  'name.missing': 'Write a name.',
  'note.empty': 'Write something first.',
  'reason.missing': 'Write a reason. It goes into the journal and onto printouts.',
  'date.notADate': 'That is not a date. Write for example 2026-11-23.',
  'time.notATime': 'That is not a time of day. Write for example 15:00.',
  'money.negative': 'The amount cannot be negative. Write 0 or more.',
  'money.unclear':
    '“{{typed}}” can be read in several ways. Write for example 1 250 000 or 1,25 mkr.',
  'money.tooLarge': 'The amount is too large to be reasonable. Check the number of zeros.',
  'option.months': 'An extension is 1 to 240 months.',
  'notice.negative': 'The time cannot be negative.',
  'notice.tooLong': 'The time is too long. Write at most 120 months or 3 650 days.',
  'lead.negative': 'The time cannot be negative.',
  'lead.tooLong': 'The time is too long. Write at most 730 days.',
  'registryNumber.taken': '{{number}} is already here: {{title}}. Write another registry number.',
  'organisationNumber.taken': '{{number}} is already here: {{title}}.',
  'organisationNumber.form':
    'An organisation number has ten digits. Write for example 212000-0142.',
  'organisationNumber.checkDigit':
    'The check digit of the organisation number is wrong. Check the digits.',
  'organisationNumber.notAnOrganisation':
    'It looks like a personal identity number. A sole trader has no organisation number; leave the field empty.',
  'cpv.form': 'A CPV code has eight digits and a check digit. Write for example 55524000-9.',
  'cpv.division': 'No CPV code begins like {{digits}}. Check the first digits.',
  'cpv.checkDigit': 'The check digit of {{digits}} is {{listed}}, not {{given}}. Check the digits.',
  'value.noTime': 'Say how long the agreement runs: more than nothing.',
  'review.tooLate':
    'The application arrived on {{received}}, after the last day of the standstill, {{lastDay}}. It does not extend it.',
  'plan.tooLong': 'The plan becomes longer than four years. Shorten one of its steps.',
  'calendar.empty': 'There are no dates to put into the calendar yet.',
  'amount.missing': 'Write an amount above zero.',
  'amount.datesBackwards': 'The end {{to}} is before the start {{from}}. Change one of them.',
  'source.missing': 'Say where the amount is written, for example upphandlingsmyndigheten.se.',
  'name.taken': '{{name}} is already here.',
  'procurement.datesBackwards':
    '{{laterName}} {{to}} is before {{earlierName}} {{from}}. Change one of the dates.',
  'procurement.datesBackwardsByLaw':
    '{{laterName}} {{to}} is before {{earlierName}} {{from}}. It may not happen before that day ({{law}}).',
  'gate.notOverridden': 'The warning is not overridden.',
  'signing.tooEarly':
    'The contract may be signed on {{earliest}} at the earliest: the standstill runs until {{lastDay}} (LOU 20:1).',
  'signing.beforeTenDays':
    'The contract may be signed on {{earliest}} at the earliest: the ten days after the judgment run until {{lastDay}} (LOU 20:10).',
  'signing.extendedStandstill':
    'The contract may not be signed: an extended standstill holds since {{since}} (LOU 20:8). Fill in the court’s decision under Review.',
  'signing.interimOrder':
    'The contract may not be signed: a court has forbidden it (LOU 20:9). Change that under Review when the order is lifted.',
  'signing.mustCorrect':
    'The contract may not be signed: on {{since}} the court ordered that the procurement be corrected (LOU 20:6).',
  'signing.mustRedo':
    'The contract may not be signed: on {{since}} the court ordered that the procurement be made anew (LOU 20:6).',
  'procurement.notActive': 'The case is paused or cancelled. Take it up again first.',
  'procurement.alreadyActive': 'The case is already in progress.',
  'procurement.notBack': 'Choose an earlier phase.',
  'gate.closed':
    'The case cannot move on. Demands missing: {{missing}}. Warnings that need a reason: {{warnings}}.',
  'gate.last': 'Contract is the last phase.',
  'gate.notOverridable': 'What is missing cannot be overridden. Fill it in instead.',
  'agreement.endBeforeStart':
    'The agreement ends {{end}}, before its start {{start}}. Change one of the dates.',
  'agreement.openEndedWithEnd':
    'The agreement has the end {{end}}. Remove it first if the agreement is open-ended.',
  'deviation.nothing': 'Write what happened.',
  'experience.noDepartment': 'Choose at least one department.',
  'experience.dayHasBeen': '{{date}} has been. Choose a day that leaves time to answer.',
  'experience.tooMany':
    'There are more than 500 answers. Divide them and take in one part at a time.',
  'experience.noneUnderstood': 'No row begins with a department of the register. Check the names.',
  'grade.outside': 'The grade is one to five.',
  'lesson.nothing': 'Write what is worth remembering.',
  'modification.nothing': 'Write what was changed.',
  'decision.pastLatestEnd':
    'The agreement may run until {{latest}} at the longest. The extension would go to {{endsOn}}. Shorten it.',
  'decision.pastFourYears':
    'The framework would run until {{endsOn}}, after four years ({{limit}}). From the threshold up that takes special reasons (LOU 7:2). Write them, or that the framework was procured below it.',
  'rate.outside': 'A price adjustment lies between −99.99 and +999.99 percent.',
  'decision.pastCeiling':
    'SEK {{used, number}} used is more than the ceiling of SEK {{ceiling, number}}. Write why it can still be extended, or choose something else.',
  'decision.confirmedBefore':
    'The supplier cannot have confirmed on {{confirmed}}, before it was told on {{notified}}.',
  'decision.noChoice': 'Choose what is to be decided.',
  'decision.noDecisionMaker': 'Write who takes the decision.',
  'decision.noOption': 'No extension is left to use.',
  'decision.noLength': 'Write how many months the agreement is extended.',
  'decision.tooLong': 'The extension may be at most {{option}} months. You wrote {{months}}.',
  'decision.noEnd': 'Write the day on which the agreement ends after the termination.',
  'decision.endsAfterEnd':
    'The agreement ends {{end}}. Terminating it to {{endsOn}} would extend it. Choose an earlier day.',
  'decision.endsBeforeStart': 'The agreement begins {{start}}. It cannot end {{endsOn}}.',
  'decision.notifiedBeforeDecided':
    'The supplier cannot be notified {{notified}}, before the decision {{decided}}.',
  'decision.lateNotice':
    'The last day to give notice was {{lastDay}}. To extend now may be an unlawful direct award (LOU ch. 19 a). Write why it is still possible, or choose something else.',
  'history.nothingToUndo': 'There is nothing to undo since the program started.',
  'history.nothingToRedo': 'There is nothing to do again.',
  'history.changedSince':
    'It has changed since then and cannot be undone. Change it by hand instead.',
  'attachment.missing':
    '{{name}} is neither in the folder of the register nor among the backups. Fetch it from the municipality’s own backup, or add it again.',
  'attachment.program':
    '{{name}} is a program and is not opened from here. It is shown in its folder instead.',
  'attachment.unreadable':
    '{{name}} could not be read. Nothing was added. Check that it is not open in another program.',
  'attachment.tooLarge': '{{name}} is larger than 200 MB. Nothing was added.',
  'logo.unreadable': 'The picture could not be read. Nothing was changed.',
  'logo.unknownKind': 'The file is neither PNG, JPEG nor SVG. Nothing was changed.',
  'logo.tooLarge':
    'The picture is too large. A logo may have 8 MB and 40 million dots, as SVG 1 MB.',
  'paper.notWritten':
    'The PDF file could not be saved to {{path}}. Check that the file is not open and that the folder can be written to.',
  'caseFile.notWritten':
    'The case file could not be saved in {{path}}. No file is written. Check that there is room and that the folder can be written to.',
  'caseFile.busy': 'Another case file is being saved. Wait until it is done, or cancel it.',
  'caseFile.incomplete_one':
    'The case file is saved as {{name}}, but one document could not be read and is missing: {{missing}}. The list of contents says so too.',
  'caseFile.incomplete_other':
    'The case file is saved as {{name}}, but {{count}} documents could not be read and are missing: {{missing}}. The list of contents says so too.',
  'table.notWritten':
    'The file could not be saved to {{path}}. Check that it is not open in Excel and that the folder can be written to.',
  'store.readOnly':
    'The folder {{path}} cannot be written to. Nothing was kept. Give the program the right to write there, or start it with another folder.',
  'store.locked':
    'The store in {{path}} is in use by another program. Nothing was kept. Close the other program and try again.',
  'store.notDamaged': 'The store is not damaged and need not be restored.',
  'store.noBackup': 'There is no whole backup in {{path}}. Put one back from your own copies.',
  'store.damaged':
    'The store in {{path}} is damaged and was not opened. Nothing was changed. Restore the newest whole backup; the damaged file is kept beside it.',
  'store.future':
    'The store in {{path}} was made by a newer version of the program. Nothing was changed. Update the program and try again.',
  'store.foreign':
    'The file in {{path}} does not belong to Upphandlingsbordet. Nothing was changed. Move it, or start with another folder.',
  'store.unopened':
    'The store in {{path}} could not be opened. Nothing was changed. The error is kept in the log in the same folder.',
  'deadline.snoozeBackwards': 'Choose a day after today. {{until}} has already been.',
  'law.noRuleForDate': 'There is no rule for {{date}}. Unknown – check.',
  'store.full': 'The disk is full. Nothing was kept. Free some space and try again.',
  'backup.stuck':
    'The register is backed up, but not every file could be written in {{path}}. Free some space and check that the folder can be written. The copies that exist are untouched.',
  'backup.stopped':
    'The register is backed up. The copying of files was cancelled and goes on next time where it ended.',
  'backup.incomplete':
    'The register is backed up, but these files could not be read: {{names}}. Close them if they are open in another program, or add them again.',
  'store.backupFailed': 'The backup could not be made in {{path}}. Check that there is room.',
  'example.notEmpty': 'Example data can only be filled into an empty store.',
  'example.gone': 'There are no example data to remove.',
  'list.busy': 'Another list is being read. Wait until it is done, or stop it.',
  'list.gone': 'The list is no longer in memory. Choose the file again.',
  'list.nothingChosen': 'Choose at least one agreement to take in.',
  'list.unreadable':
    'The file cannot be read. Open it in Excel, save a copy and try again. Nothing was taken in.',
  'list.empty': 'The file is empty. Nothing was taken in.',
  'list.encrypted':
    'The file is locked with a password. Save a copy without one and try again. Nothing was taken in.',
  'list.tooLarge':
    'The file is larger than 50 MB. Split it and read the parts one by one. Nothing was taken in.',
  'list.tooManyRows':
    'The file has more than {{limit, number}} rows. Split it and read the parts one by one. Nothing was taken in.',
  'list.tooManyColumns':
    'The file has too many columns. Remove those that are not needed. Nothing was taken in.',
  'list.bomb': 'The file unpacks to an unreasonable size. It may be harmful. Nothing was taken in.',
  'list.unsafeXml':
    'The file holds something that does not belong in a list. It may be harmful. Nothing was taken in.',
  'list.notASpreadsheet':
    'The file is no list that can be read (xlsx, xls, ods, csv). Nothing was taken in.',
  'list.noRows': 'The file has headings but no rows below them. Nothing was taken in.',
  'list.noHeader':
    'No row of headings was found. Put one at the top and try again. Nothing was taken in.',
  'list.timeout': 'The file took too long to read and was stopped. Nothing was taken in.',
  'list.memory': 'The file needed too much memory and was stopped. Nothing was taken in.',
  'store.writing': 'A list is being taken in. Try again when it is done.',
  'list.cancelled': 'The reading was stopped. Nothing was taken in.',
} as const satisfies SameKeys<typeof swedish>;
