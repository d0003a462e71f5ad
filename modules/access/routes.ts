import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { refuse } from '../../kernel/refusal.ts'
import type { Ask, Route } from '../../platform/http/route.ts'
import {
  CardSignIn,
  IssuedCard,
  OpenedAccount,
  PasswordSignIn,
  PersonaSignIn,
  PersonParams,
  RevokedCard,
  SignedInAnswer,
  SignInChoices,
  StaffAccount,
} from './contract.ts'
import { DEVICE_COOKIE, SESSION_COOKIE } from './deeds/identify.ts'
import { issueCard, revokeCard } from './deeds/issue-card.ts'
import { openStaffAccount } from './deeds/open-staff-account.ts'
import { districtOf } from './deeds/secrets.ts'
import { type SignInDone, signInAsPersona, signInWithCard, signInWithPassword } from './deeds/sign-in.ts'
import { signOut } from './deeds/sign-out.ts'
import { route } from './route.ts'
import type { Actor } from './language.ts'
import { demoPersonas, type GrantsPart, knownDistricts } from './reads/actor-of-session.ts'

export interface AccessHouse {
  grants: GrantsPart
  /** One-click sign-in is offered: only where the demo district was loaded by this server. */
  demo: boolean
  secureCookies: boolean
}

/** The routes of signing in, cards and accounts. */
export function accessRoutes(house: AccessHouse): Route<Actor>[] {
  return [...signInRoutes(house), ...cardRoutes(house)]
}

type AnyAsk = Pick<Ask<Actor | null, unknown, unknown, unknown>, 'database' | 'request' | 'now'>

function askedOf(house: AccessHouse, ask: AnyAsk, districtId: number) {
  return { db: ask.database.district(districtId), districtId, address: ask.request.ip, now: ask.now, grants: house.grants }
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

function signInRoutes(house: AccessHouse): Route<Actor>[] {
  return [
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
    }),
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
    }),
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
    }),
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
    }),
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
    }),
  ]
}

function cardRoutes(house: AccessHouse): Route<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/people/:personId/card',
      policy: 'access.issue-card',
      summary: 'Issues a personal card and PIN, face to face; the card before ends',
      params: PersonParams,
      answer: IssuedCard,
      async handle(ask) {
        return issueCard({ ...ask, personId: ask.params.personId, grants: house.grants })
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/people/:personId/card/revoke',
      policy: 'access.issue-card',
      summary: 'Takes a lost card out of use, with its devices and sessions',
      params: PersonParams,
      answer: RevokedCard,
      async handle(ask) {
        return revokeCard({ ...ask, personId: ask.params.personId, grants: house.grants })
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/people/:personId/account',
      policy: 'access.open-account',
      summary: 'Opens or resets a staff account',
      params: PersonParams,
      body: Type.Object({ ...StaffAccount.properties }),
      answer: OpenedAccount,
      async handle(ask) {
        return openStaffAccount({ ...ask, personId: ask.params.personId, ...ask.body })
      },
    }),
  ]
}
