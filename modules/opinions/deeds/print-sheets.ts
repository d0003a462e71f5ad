import { renderSVG } from 'uqr'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { say } from '../../../platform/words/words.ts'
import type { SheetAnswer } from '../contract-codes.ts'
import type { CodeLine } from '../reads/codes.ts'
import { type SheetBeside, sheetFacts } from '../reads/sheet-facts.ts'
import { type SheetFacts, sheetLines } from '../rules/code-sheet.ts'
import { deputyTitle } from '../rules/deputy-title.ts'
import { sheetWords } from '../words-of-sheets.ts'
import type { Asked } from './asked.ts'

/** Codes as sheets to be put up: the code as a picture, and what stands beside it in both languages. `origin` is where the house is reached. */
export async function printSheets(asked: Asked, codes: readonly CodeLine[], origin: string): Promise<SheetAnswer[]> {
  const { actor, db, now } = asked
  const ids = codes.map(({ codeId }) => codeId)
  const beside = await sheetFacts(db, actor.districtId, ids, civilDateOf(now))
  return codes.map((code) => sheetOf(code, beside.get(code.codeId), { origin, districtId: actor.districtId }))
}

function sheetOf(
  code: CodeLine,
  beside: SheetBeside | undefined,
  at: { origin: string; districtId: number },
): SheetAnswer {
  const token = `${at.districtId}-${code.token}`
  const address = `${at.origin}/r/${token}`
  const lines = sheetLines(factsOf(code, beside)).map(({ what, key, zh, en }) => ({
    what,
    words: { zh: say(sheetWords, 'zh', key, zh), en: say(sheetWords, 'en', key, en) },
  }))
  return {
    ...{ codeId: code.codeId, kind: code.kind, token, address, revoked: code.revokedAt !== null, lines },
    ...{ svg: renderSVG(address, { ecc: 'M', border: 4 }), title: sheetWords[`opinions.sheet.title.${code.kind}`] },
  }
}

function factsOf(code: CodeLine, beside: SheetBeside | undefined): SheetFacts {
  const { kind, street, streetEn, community, communityEn, person, heldOn } = code
  const activity = code.activity !== null && heldOn !== null
  return {
    ...{ kind, street, streetEn, community, communityEn, person },
    personTitle: person === null ? null : deputyTitle(beside?.levels ?? []),
    activity: activity
      ? {
          ...{ title: code.activity ?? '', titleEn: code.activityEn ?? '', on: heldOn },
          ...{ hours: beside?.hours ?? '', place: beside?.place ?? null },
        }
      : null,
  }
}
