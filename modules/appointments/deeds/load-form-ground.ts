import { refuse } from '../../../kernel/refusal.ts'
import { districtById } from '../../districts/index.ts'
import type { FormGround } from '../papers/compose-form.ts'
import { ceremoniesOf } from '../reads/ceremonies.ts'
import { coursesOf } from '../reads/courses.ts'
import { paperGround } from '../reads/paper-ground.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import type { Asked } from './asked.ts'

/** All that papers of a dossier are made from. The caller has made sure that the asker may see the dossier. */
export async function loadFormGround({ actor, db }: Asked, dossierId: string): Promise<FormGround> {
  const { districtId } = actor
  const [ground, district, ceremonies, courses, appointed] = await Promise.all([
    paperGround(db, districtId, dossierId),
    districtById(db, districtId),
    ceremoniesOf(db, districtId, dossierId),
    coursesOf(db, districtId, dossierId),
    passedAppointments(db, districtId, dossierId),
  ])
  if (ground === null || district === null) return refuse('appointments.unknown', { status: 404 })
  const called = new Set(ceremonies.flatMap(({ oaths }) => oaths.map(({ matterId }) => matterId)))
  return {
    ...{ ground, district, ceremonies, courses },
    notCalled: appointed.filter(({ matterId }) => !called.has(matterId)),
  }
}
