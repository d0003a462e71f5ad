import { activity, contactDay } from './of-activities.ts'
import {
  courseOfDossier,
  coursesOfDossier,
  letterOfPerson,
  oathsOfDossier,
  papersOfDossier,
  seatInFile,
} from './of-after.ts'
import {
  assessmentSheet,
  committeeMeeting,
  finding,
  governingDocument,
  measure,
  meetingsOfYear,
  registerOfDocuments,
  registerOfFindings,
  yearPaper,
} from './of-committee-work.ts'
import { dossier, dossierMatter, orderRules } from './of-dossiers.ts'
import { dutyRecord, objection } from './of-duty.ts'
import { item, unitPart } from './of-handling.ts'
import { code, heardLine, heldItem, hiding, intake } from './of-intake.ts'
import { candidate, honoursOfRecord, recommendationLine, streetOfDossier } from './of-merit.ts'
import { batch, bulletin, committees, imports, person, ruleSets } from './of-the-rest.ts'
import { clockSets, limits, opinionSettings, unit, unitRow } from './of-units.ts'
import type { Thing } from './thing.ts'

export type { Thing, Verdicts } from './thing.ts'

/** Everything whose rows say what may be done with it. */
export const DEEDS: Readonly<Record<string, Thing>> = {
  ...{ activity, 'contact-day morning': contactDay, 'duty record': dutyRecord, objection, person },
  ...{ 'import batch': batch, bulletin, 'street committees': committees, 'rule sets': ruleSets, imports },
  ...{ intake, 'heard line': heardLine, code, 'held item': heldItem, hiding },
  ...{ item, 'part of a unit': unitPart },
  ...{ 'oaths of a dossier': oathsOfDossier, 'courses of a dossier': coursesOfDossier, course: courseOfDossier },
  ...{ 'papers of a dossier': papersOfDossier, letter: letterOfPerson, 'seat in the file': seatInFile },
  ...{ dossier, 'matter of a dossier': dossierMatter, 'orders of steps': orderRules },
  ...{ 'street of a dossier': streetOfDossier, candidate, recommendation: recommendationLine },
  ...{ 'honours of a record': honoursOfRecord },
  ...{
    'handling unit': unit,
    'unit in the list': unitRow,
    limits,
    'sets of limits': clockSets,
    'settings of opinions': opinionSettings,
  },
  ...{ 'governing document': governingDocument, finding, measure, 'committee meeting': committeeMeeting },
  ...{ 'yearly paper': yearPaper, 'yearly sheet': assessmentSheet, 'meetings of a year': meetingsOfYear },
  ...{ 'register of findings': registerOfFindings, 'register of documents': registerOfDocuments },
}
