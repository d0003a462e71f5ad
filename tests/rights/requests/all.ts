import { requestsOfAfter } from './appointments-after.ts'
import { requestsOfDossiers } from './appointments-dossier.ts'
import { requestsOfMerit } from './appointments-merit.ts'
import { requestsOfSeats } from './committees-seats.ts'
import { requestsOfWork } from './committees-work.ts'
import { requestsOfAccess } from './of-access.ts'
import { requestsOfActivities } from './of-activities.ts'
import { requestsOfBulletins } from './of-bulletins.ts'
import { requestsOfDuty } from './of-duty.ts'
import { requestsOfFigures } from './of-figures.ts'
import { requestsOfMessages } from './of-messages.ts'
import { requestsOfPeople } from './of-people.ts'
import { requestsOfClocks } from './opinions-clocks.ts'
import { requestsOfHandlingFigures } from './opinions-figures.ts'
import { requestsOfHandling } from './opinions-handling.ts'
import { requestsOfIntake } from './opinions-intake.ts'
import { requestsOfPapers } from './opinions-papers.ts'
import { requestsOfMyCode } from './opinions-phone.ts'
import type { Maker } from './request.ts'

/** How each row of the matrix is asked. A new module adds its own `of-….ts` here and its rows to `matrix/`. */
export const REQUESTS: Readonly<Record<string, Maker>> = {
  ...requestsOfAccess,
  ...requestsOfPeople,
  ...requestsOfActivities,
  ...requestsOfMessages,
  ...requestsOfDuty,
  ...requestsOfFigures,
  ...requestsOfBulletins,
  ...requestsOfIntake,
  ...requestsOfHandling,
  ...requestsOfHandlingFigures,
  ...requestsOfClocks,
  ...requestsOfPapers,
  ...requestsOfMyCode,
  ...requestsOfSeats,
  ...requestsOfWork,
  ...requestsOfDossiers,
  ...requestsOfMerit,
  ...requestsOfAfter,
}
