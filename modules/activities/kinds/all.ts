import { attendCommittee } from './attend-committee.ts'
import { attendStandingCommittee } from './attend-standing-committee.ts'
import { certificateInspection } from './certificate-inspection.ts'
import { congressSession } from './congress-session.ts'
import { contactDay } from './contact-day.ts'
import { courtHearing } from './court-hearing.ts'
import { deliberation } from './deliberation.ts'
import { dutyMonth } from './duty-month.ts'
import { dutyReport } from './duty-report.ts'
import { enforcementCheck } from './enforcement-check.ts'
import { groupActivity } from './group-activity.ts'
import { inquiry } from './inquiry.ts'
import { inspection } from './inspection.ts'
import { lecture } from './lecture.ts'
import { meeting } from './meeting.ts'
import { menuItem } from './menu-item.ts'
import { opinionItem } from './opinion-item.ts'
import { otherWork } from './other-work.ts'
import { projectWatch } from './project-watch.ts'
import { reception } from './reception.ts'
import { research } from './research.ts'
import { researchReport } from './research-report.ts'
import { stationOpening } from './station-opening.ts'
import { suggestion } from './suggestion.ts'
import { training } from './training.ts'
import { unifiedReception } from './unified-reception.ts'
import { weeklyVisit } from './weekly-visit.ts'

/** Every kind there is, in the order the forms offer them. A new kind is one file and one line here. */
export const allKinds = [
  weeklyVisit,
  contactDay,
  reception,
  unifiedReception,
  dutyMonth,
  inspection,
  research,
  researchReport,
  enforcementCheck,
  inquiry,
  attendStandingCommittee,
  attendCommittee,
  congressSession,
  groupActivity,
  training,
  lecture,
  dutyReport,
  projectWatch,
  deliberation,
  certificateInspection,
  courtHearing,
  menuItem,
  meeting,
  opinionItem,
  suggestion,
  stationOpening,
  otherWork,
] as const
