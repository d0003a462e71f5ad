import { demand, refuse } from '../../kernel/refusal.ts'
import type { Route } from '../../platform/http/route.ts'
import { say } from '../../platform/words/words.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import { CalendarAnswer, CalendarQuery, DistrictAnswer } from './contract.ts'
import { districtById } from './reads/district-by-id.ts'
import { calendarYears } from './reads/read-calendar.ts'
import { streetsWithCommunities } from './reads/streets.ts'
import { mayReadDistrict } from './rules/may-read-district.ts'
import { words } from './words.ts'

const readDistrict = route({
  method: 'GET',
  path: '/api/v1/district',
  policy: 'districts.read',
  summary: 'The own district: its streets with their communities, and its settings',
  answer: DistrictAnswer,
  async handle({ actor, db }) {
    const [district, streets] = await Promise.all([
      districtById(db, actor.districtId),
      streetsWithCommunities(db, actor.districtId),
    ])
    if (!district) return refuse('districts.unknown', { status: 404 })
    demand(mayReadDistrict(actor, district))
    return { ...district, streets } satisfies DistrictAnswer
  },
})

const readYear = route({
  method: 'GET',
  path: '/api/v1/calendar',
  policy: 'districts.read-calendar',
  summary: 'Holidays and shifted working days of a year; a year not announced yet says so',
  query: CalendarQuery,
  answer: CalendarAnswer,
  async handle({ db, query }) {
    const [known] = await calendarYears(db, [query.year])
    if (!known) return { year: query.year, published: false, notice: '', days: [] } satisfies CalendarAnswer
    const days = known.days.map(({ day, isWorking, name }) => ({
      day,
      isWorking,
      name: dayName('zh', isWorking, name),
      nameEn: dayName('en', isWorking, name),
    }))
    return { ...known, days } satisfies CalendarAnswer
  },
})

export const districtRoutes: readonly Route<Actor>[] = [readDistrict, readYear]

/** A holiday the words do not know (a commemoration, say) keeps the name of its notice in both languages. */
function dayName(language: 'zh' | 'en', isWorking: boolean, name: string): string {
  const key = `holiday.${name}`
  const holiday = key in words ? say(words, language, key as keyof typeof words) : name
  return isWorking && holiday !== '' ? say(words, language, 'calendar.made-up', { holiday }) : holiday
}
