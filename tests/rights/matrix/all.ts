import { matrixOfAfter } from './appointments-after.ts'
import { matrixOfDossiers } from './appointments-dossier.ts'
import { matrixOfMerit } from './appointments-merit.ts'
import { matrixOfSeats } from './committees-seats.ts'
import { matrixOfWork } from './committees-work.ts'
import { matrixOfAccess } from './of-access.ts'
import { matrixOfActivities } from './of-activities.ts'
import { matrixOfBulletins } from './of-bulletins.ts'
import { matrixOfDuty } from './of-duty.ts'
import { matrixOfFigures } from './of-figures.ts'
import { matrixOfMessages } from './of-messages.ts'
import { matrixOfClocks } from './opinions-clocks.ts'
import { matrixOfHandlingFigures } from './opinions-figures.ts'
import { matrixOfHandling } from './opinions-handling.ts'
import { matrixOfIntake } from './opinions-intake.ts'
import { matrixOfPapers } from './opinions-papers.ts'
import { matrixOfMyCode } from './opinions-phone.ts'
import type { Row } from './row.ts'

/** Every row of the matrix by "METHOD path", a variant in brackets behind it. A new module adds its own `of-….ts` here. */
export const MATRIX: Readonly<Record<string, Row>> = {
  ...matrixOfAccess,
  ...matrixOfActivities,
  ...matrixOfMessages,
  ...matrixOfDuty,
  ...matrixOfFigures,
  ...matrixOfBulletins,
  ...matrixOfIntake,
  ...matrixOfHandling,
  ...matrixOfHandlingFigures,
  ...matrixOfClocks,
  ...matrixOfPapers,
  ...matrixOfMyCode,
  ...matrixOfSeats,
  ...matrixOfWork,
  ...matrixOfDossiers,
  ...matrixOfMerit,
  ...matrixOfAfter,
}
