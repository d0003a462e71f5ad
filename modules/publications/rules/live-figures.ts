import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { FigureScope } from '../language.ts'

/** A figure as the article names it. */
export interface LiveFigure {
  readonly key: string
  readonly figure: string
  readonly scope: FigureScope
}

/** The years the article looks back on, and the one it tells in full. */
export const FIRST_YEAR = 2018
export const TOLD_YEAR = 2023
/** Where "recent years" begin: contact days are held since 2021. The source names no year; this is chosen. */
const RECENT_YEAR = 2021

/** Which figure, street and days each number of the article is: the article itself never holds a number. */
export function liveFigures(streetId: number, voteDay: CivilDate): LiveFigure[] {
  const told = { streetId, from: `${TOLD_YEAR}-01-01`, to: `${TOLD_YEAR}-12-31` }
  const span = { streetId: null, from: `${FIRST_YEAR}-01-01`, to: `${TOLD_YEAR}-12-31` }
  const recent = { streetId: null, from: `${RECENT_YEAR}-01-01`, to: `${TOLD_YEAR}-12-31` }
  const seats = { streetId: null, from: voteDay, to: voteDay }
  const of = (key: string, scope: FigureScope, figure = key): LiveFigure => ({ key, figure, scope })
  const year = (at: number) => ({ streetId: null, from: `${at}-01-01`, to: `${at}-12-31` })
  const inStreet = [
    'district_mandates',
    'consultative_mandates',
    'provincial_mandates',
    'municipal_mandates',
    'weekly_visits',
    'weekly_visit_attendances',
    'contact_day_sessions',
    'contact_day_attendances',
    'opinion_items',
    'inspections',
    'research_reports',
    'projects_watched',
    'stations_opened',
    'lectures',
    'duty_reporters',
  ]
  const ofDeputyDirectors = [
    'directors_from_offices',
    'directors_from_delegations',
    'directors_in_top',
    'directors_with_suggestions',
    'directors_with_items',
    'directors_honoured_suggestions',
    'directors_honoured_reports',
    'directors_honoured_authors',
  ]
  return [
    ...inStreet.map((figure) => of(figure, told)),
    of('street_committees', seats),
    of('director_seats', seats),
    of('member_seats', seats),
    of('secretary_seats', seats),
    of('part_time_deputy_directors', seats),
    ...ofDeputyDirectors.map((figure) => of(figure, seats)),
    of('visits_in_six_years', span, 'weekly_visits'),
    of('themed_in_six_years', span, 'themed_visits'),
    of('opinions_in_six_years', span, 'visit_opinions'),
    of('heard_raised', recent),
    of('heard_raised_local', recent),
    of('top_deputies', year(TOLD_YEAR)),
    of('ranked_streets', year(TOLD_YEAR)),
    of('registrations_first', year(FIRST_YEAR), 'registrations'),
    of('registrations_last', year(TOLD_YEAR), 'registrations'),
  ]
}
