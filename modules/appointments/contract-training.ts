import { type Static, Type } from 'typebox'
import { VerdictAnswer } from '../roster/contract.ts'
import { Day, matterFace, Null, Uuid } from './contract-matter-line.ts'
import { COURSE_RESULTS, COURSE_STATES, PRESENCES } from './language.ts'

const Material = Type.Object({
  documentId: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  number: Null(Type.String()),
})

const courseFace = {
  courseId: Type.String(),
  dossierId: Type.String(),
  title: Type.String(),
  titleEn: Type.String(),
  heldOn: Day,
  fromTime: Type.String(),
  place: Type.String(),
  teacher: Type.String(),
  words: Type.String(),
  state: Type.Enum([...COURSE_STATES]),
  version: Type.Integer(),
  materials: Type.Array(Material),
}

const CoursePlace = Type.Object({
  ...matterFace,
  signedAt: Null(Type.String({ format: 'date-time' })),
  presence: Null(Type.Enum([...PRESENCES])),
  result: Null(Type.Enum([...COURSE_RESULTS])),
  words: Null(Type.String()),
})
export type CoursePlace = Static<typeof CoursePlace>

const Course = Type.Object({
  ...courseFace,
  places: Type.Array(CoursePlace),
  can: Type.Object({ hold: VerdictAnswer, cancel: VerdictAnswer, callRoll: VerdictAnswer }),
})
export type CourseAnswer = Static<typeof Course>

/** GET /api/v1/dossiers/:dossierId/courses */
export const CoursesAnswer = Type.Object({
  items: Type.Array(Course),
  /** Passed appointments, all of whom a new course calls. */
  toCall: Type.Integer(),
  /** Whether the district's order of steps asks for training. */
  required: Type.Boolean(),
  can: Type.Object({ call: VerdictAnswer }),
})
export type CoursesAnswer = Static<typeof CoursesAnswer>

/** POST /api/v1/dossiers/:dossierId/courses: calls everybody whose appointment passed. */
export const CallCourseBody = Type.Object({
  id: Uuid,
  title: Type.String({ minLength: 2, maxLength: 120, title: 'appointments.course-title' }),
  titleEn: Type.Optional(Type.String({ maxLength: 120, title: 'appointments.course-title-en' })),
  heldOn: Type.String({ format: 'date', title: 'appointments.held-on' }),
  fromTime: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', title: 'appointments.from-time' }),
  place: Type.String({ minLength: 2, maxLength: 120, title: 'appointments.place' }),
  teacher: Type.Optional(Type.String({ maxLength: 120, title: 'appointments.teacher' })),
  words: Type.Optional(Type.String({ maxLength: 1000, title: 'appointments.course-words' })),
  /** Of the register of governing documents. */
  documentIds: Type.Optional(Type.Array(Uuid, { maxItems: 20, uniqueItems: true, title: 'appointments.materials' })),
})
export type CallCourseBody = Static<typeof CallCourseBody>
export const CourseParams = Type.Object({ courseId: Uuid })

const rollBody = Type.Array(
  Type.Object({
    matterId: Uuid,
    presence: Type.Enum([...PRESENCES]),
    result: Type.Optional(Type.Enum([...COURSE_RESULTS])),
    words: Type.Optional(Type.String({ maxLength: 300, title: 'appointments.place-words' })),
  }),
  { maxItems: 200, title: 'appointments.roll' },
)
/**
 * POST /api/v1/courses/:courseId/hold: it was held; whoever is not named was there and passed. …/roll-call: marks and results corrected afterwards; whoever is not
 * named keeps theirs.
 */
export const HoldCourseBody = Type.Object({ version: Type.Integer({ minimum: 1 }), places: rollBody })
export type HoldCourseBody = Static<typeof HoldCourseBody>
export const CancelCourseBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  reason: Type.String({ minLength: 2, maxLength: 200, title: 'appointments.cancel-reason' }),
})
export const ChangedCourse = Type.Object({
  courseId: Type.String(),
  state: Type.Enum([...COURSE_STATES]),
  version: Type.Integer(),
})
export type ChangedCourse = Static<typeof ChangedCourse>

/** GET /api/v1/courses/mine: those the asker is called to, the next first. */
const MyCourse = Type.Object({
  ...courseFace,
  street: Type.String(),
  streetEn: Type.String(),
  seat: matterFace.seat,
  signedAt: Null(Type.String({ format: 'date-time' })),
  presence: Null(Type.Enum([...PRESENCES])),
  result: Null(Type.Enum([...COURSE_RESULTS])),
  can: Type.Object({ sign: VerdictAnswer }),
})
export type MyCourse = Static<typeof MyCourse>
export const MyCoursesAnswer = Type.Object({ items: Type.Array(MyCourse) })
export type MyCoursesAnswer = Static<typeof MyCoursesAnswer>
export const SignedAnswer = Type.Object({ courseId: Type.String(), signedAt: Type.String({ format: 'date-time' }) })
