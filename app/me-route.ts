import { Type } from 'typebox'
import { civilDateOf } from '../kernel/civil-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { route } from '../modules/access/index.ts'
import { type Actor, ownStreets, ROLES, streetsAsDeputy } from '../modules/access/language.ts'
import { districtById, streets as streetsOf } from '../modules/districts/index.ts'
import type { Route } from '../platform/http/route.ts'

const Named = Type.Object({ id: Type.Integer(), name: Type.String(), nameEn: Type.String() })
const MeAnswer = Type.Object({
  person: Type.Object({ id: Type.String(), name: Type.String() }),
  roles: Type.Array(
    Type.Object({
      role: Type.Enum([...ROLES]),
      streetId: Type.Union([Type.Integer(), Type.Null()]),
      communityId: Type.Union([Type.String(), Type.Null()]),
      level: Type.Union([Type.String(), Type.Null()]),
      mandateId: Type.Union([Type.String(), Type.Null()]),
      unitId: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  district: Type.Object({ ...Named.properties, isDemo: Type.Boolean() }),
  street: Type.Union([Named, Type.Null()]),
  streets: Type.Array(Named),
  language: Type.Enum(['zh', 'en']),
  today: Type.String(),
})

/** Who am I here, with which roles, in which district and street: the first thing each face asks. */
export const meRoute: Route<Actor> = route({
  method: 'GET',
  path: '/api/v1/me',
  policy: 'access.me',
  summary: 'The person signed in, the roles of today, district and streets',
  answer: MeAnswer,
  async handle(ask) {
    const [district, found] = await Promise.all([
      districtById(ask.db, ask.actor.districtId),
      streetsOf(ask.db, ask.actor.districtId),
    ])
    if (district === null) return refuse('access.session-ended', { status: 401 })
    const ofUnit = ask.actor.roles.find(({ role, streetId }) => role === 'unit_handler' && streetId !== null)
    const own = ownStreets(ask.actor)[0] ?? streetsAsDeputy(ask.actor)[0] ?? ofUnit?.streetId ?? null
    const streets = found.map(({ streetId, name, nameEn }) => ({ id: streetId, name, nameEn }))
    return {
      person: { id: ask.actor.personId, name: ask.actor.personName },
      roles: ask.actor.roles,
      district: { id: district.districtId, name: district.name, nameEn: district.nameEn, isDemo: district.isDemo },
      street: streets.find((street) => street.id === own) ?? null,
      streets,
      language: ask.lang,
      today: civilDateOf(ask.now),
    }
  },
})
