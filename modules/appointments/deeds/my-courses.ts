import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { MyCoursesAnswer } from '../contract-training.ts'
import { coursesOfPerson } from '../reads/courses.ts'
import { maySign } from '../rules/may-after.ts'
import type { Asked } from './asked.ts'

/** The courses the asker is called to, the next first. Nobody is told of anybody else's. */
export async function myCourses({ actor, db, now }: Asked): Promise<MyCoursesAnswer> {
  const { districtId, personId } = actor
  const rows = await coursesOfPerson(db, { districtId, personId, today: civilDateOf(now) })
  return {
    items: rows.map(({ matterId: _, ...course }) => ({
      ...{ ...course, materials: [...course.materials] },
      can: { sign: maySign(actor, { state: course.state, personId, signed: course.signedAt !== null }) },
    })),
  }
}
