import type { FastifyReply } from 'fastify'
import { refuse } from '../../kernel/refusal.ts'
import type { Ask, Route } from '../../platform/http/route.ts'
import type { AccessHouse } from './access-house.ts'
import {
  CardSignIn,
  OpenedAccount,
  PasswordChangeBody,
  PasswordSignIn,
  PersonaSignIn,
  SignedInAnswer,
  SignInChoices,
} from './contract.ts'
import type { SignInDone } from './deeds/begin-session.ts'
import { changePassword } from './deeds/change-password.ts'
import { DEVICE_COOKIE, SESSION_COOKIE } from './deeds/identify.ts'
import { signInAsPersona } from './deeds/sign-in-as-persona.ts'
import { signInWithCard } from './deeds/sign-in-with-card.ts'
import { signInWithPassword } from './deeds/sign-in-with-password.ts'
import { signOut } from './deeds/sign-out.ts'
import type { Actor } from './language.ts'
import { demoPersonas, knownDistricts } from './reads/actor-of-session.ts'
import { route } from './route.ts'
import { districtOf } from './secrets/tokens.ts'

/** Signing in and out. */
export function signInRoutes(house: AccessHouse): Route<Actor>[] {
  return [choices(house), withPassword(house), withCard(house), asPersona(house), ownPassword, out(house)]
}

type AnyAsk = Pick<Ask<Actor | null, unknown, unknown, unknown>, 'database' | 'request' | 'now'>

function askedOf(house: AccessHouse, ask: AnyAsk, districtId: number) {
  return {
    db: ask.database.district(districtId),
    districtId,
    address: ask.request.ip,
    now: ask.now,
    grants: house.grants,
  }
}

function keep(house: AccessHouse, reply: FastifyReply, done: SignInDone) {
  const common = { path: '/', httpOnly: true, sameSite: 'lax', secure: house.secureCookies } as const
  reply.setCookie(SESSION_COOKIE, done.token, { ...common, expires: done.expiresAt })
  if (done.deviceToken) reply.setCookie(DEVICE_COOKIE, done.deviceToken, { ...common, maxAge: 365 * 24 * 3600 })
  return { expiresAt: done.expiresAt.toISOString() }
}

const KEYLESS = 'a second sign-in is a second session, nothing else'
/** Per address; the account's own pause is the real wall. */
const RATE = { max: 60, seconds: 60 }

const choices = (house: AccessHouse): Route<Actor> =>
  route({
    method: 'GET',
    path: '/api/v1/sign-in',
    policy: 'access.choices',
    public: true,
    summary: 'Districts to sign in to, and the personas of a demo district',
    answer: SignInChoices,
    async handle(ask) {
      const districts = await knownDistricts(ask.database.open)
      const shown = house.demo ? districts.filter((district) => district.isDemo) : []
      const personas = await Promise.all(
        shown.map(async ({ id }) =>
          (await demoPersonas(ask.database.district(id), id)).map((persona) => ({ districtId: id, ...persona })),
        ),
      )
      return { districts, remembered: ask.request.cookies[DEVICE_COOKIE] !== undefined, personas: personas.flat() }
    },
  })

const withPassword = (house: AccessHouse): Route<Actor> =>
  route({
    method: 'POST',
    path: '/api/v1/sign-in/password',
    policy: 'access.sign-in',
    public: true,
    keyless: KEYLESS,
    rate: RATE,
    summary: 'Staff sign in with user name and password',
    body: PasswordSignIn,
    answer: SignedInAnswer,
    async handle(ask) {
      const { districtId, loginName, password } = ask.body
      return keep(house, ask.reply, await signInWithPassword(askedOf(house, ask, districtId), loginName, password))
    },
  })

const withCard = (house: AccessHouse): Route<Actor> =>
  route({
    method: 'POST',
    path: '/api/v1/sign-in/card',
    policy: 'access.sign-in',
    public: true,
    keyless: KEYLESS,
    rate: RATE,
    summary: 'Deputies and recorders sign in with their card (or remembered device) and PIN',
    body: CardSignIn,
    answer: SignedInAnswer,
    async handle(ask) {
      const code = (ask.body.code ?? ask.request.cookies[DEVICE_COOKIE] ?? '').trim()
      const districtId = districtOf(code)
      if (districtId === null) return refuse('access.wrong-card', { status: 401, field: 'code' })
      const remember = ask.body.remember && ask.body.code !== undefined
      return keep(house, ask.reply, await signInWithCard(askedOf(house, ask, districtId), code, ask.body.pin, remember))
    },
  })

const asPersona = (house: AccessHouse): Route<Actor> =>
  route({
    method: 'POST',
    path: '/api/v1/sign-in/persona',
    policy: 'access.sign-in',
    public: true,
    keyless: KEYLESS,
    rate: RATE,
    summary: 'One-click sign-in of the demo district',
    body: PersonaSignIn,
    answer: SignedInAnswer,
    async handle(ask) {
      const districts = house.demo ? await knownDistricts(ask.database.open) : []
      const demo = districts.some((district) => district.id === ask.body.districtId && district.isDemo)
      if (!demo) return refuse('access.demo-only', { status: 403 })
      return keep(house, ask.reply, await signInAsPersona(askedOf(house, ask, ask.body.districtId), ask.body.key))
    },
  })

const ownPassword: Route<Actor> = route({
  method: 'POST',
  path: '/api/v1/me/password',
  policy: 'access.change-password',
  keyless: 'the same change a second time is refused and changes nothing',
  rate: RATE,
  summary: 'Changes one’s own password; other sessions end',
  body: PasswordChangeBody,
  answer: OpenedAccount,
  handle: async (ask) => changePassword({ ...ask, ...ask.body }),
})

const out = (_house: AccessHouse): Route<Actor> =>
  route({
    method: 'POST',
    path: '/api/v1/sign-out',
    policy: 'access.sign-out',
    keyless: 'signing out twice does no harm',
    summary: 'Ends this session',
    async handle(ask) {
      await signOut(ask.db, ask.actor, ask.now)
      ask.reply.clearCookie(SESSION_COOKIE, { path: '/' })
    },
  })
