import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { DossierParams } from '../contract-matter-line.ts'
import {
  CallCourseBody,
  CancelCourseBody,
  ChangedCourse,
  CourseParams,
  CoursesAnswer,
  HoldCourseBody,
  MyCoursesAnswer,
  SignedAnswer,
} from '../contract-training.ts'
import { callCourse } from '../deeds/call-course.ts'
import { callRoll } from '../deeds/call-roll.ts'
import { cancelCourse } from '../deeds/cancel-course.ts'
import { holdCourse } from '../deeds/hold-course.ts'
import { listCourses } from '../deeds/list-courses.ts'
import { myCourses } from '../deeds/my-courses.ts'
import { signCourse } from '../deeds/sign-course.ts'

const COURSES = '/api/v1/dossiers/:dossierId/courses'
const COURSE = '/api/v1/courses/:courseId'

/** Training after an appointment: called, signed for on the phone, held with its roll called. */
export const trainingRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: COURSES,
    policy: 'appointments.read-after',
    summary: 'The courses of a dossier: who is called, who signed, who came, with what result',
    params: DossierParams,
    answer: CoursesAnswer,
    handle: (ask) => listCourses(ask, ask.params.dossierId),
  }),
  route({
    method: 'POST',
    path: COURSES,
    policy: 'appointments.keep-after',
    summary: 'Calls everybody whose appointment passed to a course',
    params: DossierParams,
    body: CallCourseBody,
    answer: ChangedCourse,
    status: 201,
    handle: (ask) => callCourse(ask, ask.params.dossierId, ask.body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/courses/mine',
    policy: 'appointments.own-courses',
    summary: 'The courses the asker is called to, the next first',
    answer: MyCoursesAnswer,
    handle: (ask) => myCourses(ask),
  }),
  route({
    method: 'POST',
    path: `${COURSE}/sign`,
    policy: 'appointments.own-courses',
    summary: 'Whoever is called signs that they will come',
    params: CourseParams,
    answer: SignedAnswer,
    handle: (ask) => signCourse(ask, ask.params.courseId),
  }),
  route({
    method: 'POST',
    path: `${COURSE}/hold`,
    policy: 'appointments.keep-after',
    summary: 'The course was held: everybody was there and passed unless said otherwise',
    params: CourseParams,
    body: HoldCourseBody,
    answer: ChangedCourse,
    handle: (ask) => holdCourse(ask, ask.params.courseId, ask.body),
  }),
  route({
    method: 'POST',
    path: `${COURSE}/roll-call`,
    policy: 'appointments.keep-after',
    summary: 'Corrects marks and results of a course that was held',
    params: CourseParams,
    body: HoldCourseBody,
    answer: ChangedCourse,
    handle: (ask) => callRoll(ask, ask.params.courseId, ask.body),
  }),
  route({
    method: 'POST',
    path: `${COURSE}/cancel`,
    policy: 'appointments.keep-after',
    summary: 'The course does not take place',
    params: CourseParams,
    body: CancelCourseBody,
    answer: ChangedCourse,
    handle: (ask) => cancelCourse(ask, { ...ask.params, ...ask.body }),
  }),
]
