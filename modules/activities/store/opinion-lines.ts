import { type RawBuilder, sql } from 'kysely'
import type { Reach } from '../language.ts'
import type { Session } from './roster-lines.ts'

export interface SaidOpinion {
  readonly opinionId: string
  readonly words: string
  readonly wordsEn: string
  readonly reach: Reach
}

/** Statement part: takes away the lines there were, to be followed by `replaceOpinionsPart`. Needs the CTE `held`. */
export function clearOpinionsPart(session: Session): RawBuilder<{ opinion_id: string }> {
  return sql<{ opinion_id: string }>`
    delete from activities.heard_opinion d using held
    where d.district_id = ${session.districtId} and d.activity_id = ${session.activityId}::uuid
    returning d.opinion_id`
}

/**
 * Statement part: the lines as they now stand, numbered in the order given. Counting the CTE `cleared` first makes the
 * old lines go before the new ones come, so that ids and numbers may be kept.
 */
export function replaceOpinionsPart(
  session: Session,
  lines: readonly SaidOpinion[],
): RawBuilder<{ opinion_id: string }> {
  return sql<{ opinion_id: string }>`
    insert into activities.heard_opinion (district_id, opinion_id, activity_id, line_no, words, words_en, reach)
    select ${session.districtId}::int, x."opinionId", ${session.activityId}::uuid, x."lineNo", x.words, x."wordsEn", x.reach
    from held, (select count(*) as gone from cleared) c, jsonb_to_recordset(${JSON.stringify(numbered(lines))}::jsonb)
      as x("opinionId" uuid, "lineNo" int, words text, "wordsEn" text, reach text)
    where c.gone >= 0
    returning opinion_id`
}

function numbered(lines: readonly SaidOpinion[]) {
  return lines.map((line, at) => ({ ...line, lineNo: at + 1 }))
}

/**
 * Statement part: takes somebody's name and number out of heard lines. `lines` names a CTE of the same statement with one row a line (opinion_id, pattern), the pattern as
 * `platform.pattern_of_person` makes it. Returns how often they stood there.
 */
export function forgetPersonPart(districtId: number, lines: string): RawBuilder<{ times: number }> {
  return sql<{ times: number }>`
    update activities.heard_opinion o set words = platform.without_person(o.words, x.pattern, 2000), words_en = platform.without_person(o.words_en, x.pattern)
    from (
      select h.opinion_id, l.pattern, platform.times_of_person(h.words, l.pattern) + platform.times_of_person(h.words_en, l.pattern) as times
      from ${sql.id(lines)} l join activities.heard_opinion h on h.district_id = ${districtId} and h.opinion_id = l.opinion_id) x
    where o.district_id = ${districtId} and o.opinion_id = x.opinion_id and x.times > 0
    returning x.times`
}
