import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { certificate, type SheetSize } from '../../../platform/documents/certificate.ts'
import { spacedName } from '../../../platform/documents/chinese-text.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import type { District } from '../../districts/language.ts'
import type { CeremonyRow, OathRow } from '../reads/ceremonies.ts'
import type { CourseRow } from '../reads/courses.ts'
import { OATH_2018 } from '../rules/oath-text.ts'
import type { NamedMatter, PaperGround, PaperRow } from '../rules/paper-facts.ts'
import { paperNumber } from '../rules/paper-number.ts'
import { day, inStrokeOrder, paperSay, postOf } from '../rules/paper-speech.ts'

const seat = (matter: NamedMatter) => paperSay(`paper.seat.${matter.seat}`)

/** 宣誓名单: every ceremony with who led, who swore, who was absent and when they make it up; then who was called to none. */
export function oathListPaper(
  ceremonies: readonly CeremonyRow[],
  notCalled: readonly NamedMatter[],
  district: District,
): Promise<Buffer> {
  const { settings } = district
  const on = ceremonies.at(-1)?.heldOn ?? '1970-01-01'
  const open = inStrokeOrder(notCalled).map(({ personName }) => spacedName(personName))
  return plainDocument({
    ...{ title: paperSay('paper.oaths.title'), author: settings.office, date: on },
    body: [
      ...ceremonies.flatMap(ceremonyBlocks),
      ...(open.length === 0
        ? []
        : [{ kind: 'paragraph' as const, text: paperSay('paper.oaths.open', { names: open.join('、') }) }]),
      { kind: 'paragraph', lead: paperSay('paper.oaths.text'), text: OATH_2018 },
    ],
    signature: { issuer: settings.office, date: on, sealed: false },
  })
}

function ceremonyBlocks(ceremony: CeremonyRow): Block[] {
  const text = paperSay('paper.oaths.ceremony-text', {
    ...{ on: day(ceremony.heldOn), place: ceremony.place, organiser: ceremony.organiser, chair: ceremony.chairedBy },
    mode: paperSay(`paper.oaths.${ceremony.mode}`),
    anthem: paperSay(ceremony.anthem ? 'paper.oaths.anthem' : 'paper.oaths.no-anthem'),
  })
  const rows = [...inStrokeOrder(ceremony.oaths)].sort((a, b) => place(a) - place(b))
  return [
    { kind: 'paragraph', lead: paperSay('paper.oaths.ceremony'), text: `${text}。` },
    ...(ceremony.witnesses === ''
      ? []
      : [{ kind: 'paragraph' as const, lead: paperSay('paper.oaths.witnesses'), text: ceremony.witnesses }]),
    {
      kind: 'table',
      columns: [
        { header: paperSay('paper.vote.no'), width: 2, align: 'centre' },
        { header: paperSay('paper.oaths.name'), width: 4, align: 'centre' },
        { header: paperSay('paper.oaths.street'), width: 5, align: 'centre' },
        { header: paperSay('paper.oaths.seat'), width: 5, align: 'centre' },
        { header: paperSay('paper.oaths.part'), width: 8, align: 'centre' },
      ],
      rows: rows.map((one, at) => [String(at + 1), spacedName(one.personName), one.street, seat(one), partOf(one)]),
    },
  ]
}

const place = ({ part }: OathRow): number => ['leader', 'taker', 'absent'].indexOf(part)

function partOf(one: OathRow): string {
  return paperSay(`paper.oaths.${one.part}`, { on: day(one.makeUpOn) })
}

/** 培训记录: each course that was held, its materials, and the roll call with results. */
export function trainingPaper(courses: readonly CourseRow[], district: District): Promise<Buffer> {
  const { settings } = district
  const held = courses.filter(({ state }) => state === 'held')
  const on = held.at(-1)?.heldOn ?? '1970-01-01'
  return plainDocument({
    ...{ title: paperSay('paper.training.title'), author: settings.office, date: on },
    body: held.flatMap(courseBlocks),
    signature: { issuer: settings.office, date: on, sealed: false },
  })
}

function courseBlocks(course: CourseRow): Block[] {
  const count = (presence: string) => course.places.filter((one) => one.presence === presence).length
  const named = (lead: 'teacher' | 'materials', text: string): Block[] =>
    text === '' ? [] : [{ kind: 'paragraph', lead: paperSay(`paper.training.${lead}`), text }]
  const materials = course.materials.map(
    ({ title, number }) => `《${title.replace(/^《|》$/g, '')}》${number ? `（${number}）` : ''}`,
  )
  const text = paperSay('paper.training.course-text', {
    ...{ title: course.title, on: day(course.heldOn), time: course.fromTime, place: course.place },
  })
  return [
    { kind: 'paragraph', lead: paperSay('paper.training.course'), text: `${text}。` },
    ...named('teacher', course.teacher),
    ...named('materials', materials.join('、')),
    {
      ...{ kind: 'paragraph', lead: paperSay('paper.training.counts') },
      text: `${paperSay('paper.training.counts-text', {
        ...{ due: course.places.length, present: count('present'), leave: count('leave'), absent: count('absent') },
      })}。`,
    },
    {
      kind: 'table',
      columns: [
        { header: paperSay('paper.vote.no'), width: 2, align: 'centre' },
        { header: paperSay('paper.oaths.name'), width: 4, align: 'centre' },
        { header: paperSay('paper.oaths.street'), width: 4, align: 'centre' },
        { header: paperSay('paper.training.presence'), width: 3, align: 'centre' },
        { header: paperSay('paper.training.result'), width: 3, align: 'centre' },
        { header: paperSay('paper.training.note'), width: 6, align: 'left' },
      ],
      rows: inStrokeOrder(course.places).map((one, at) => [
        ...[String(at + 1), spacedName(one.personName), one.street],
        one.presence === null ? '' : paperSay(`paper.presence.${one.presence}`),
        one.result === null ? '' : paperSay(`paper.result.${one.result}`),
        one.words ?? '',
      ]),
    },
  ]
}

/** 任命书: to the person, signed by the chair of the standing committee. */
export function letterPaper(
  ground: PaperGround,
  matter: NamedMatter,
  paper: PaperRow,
  district: District,
): Promise<Buffer> {
  const { settings } = district
  const meeting = ground.meetingName ?? paperSay('paper.the-meeting', { organ: settings.issuerShort })
  return certificate({
    ...{ size: 'A4', title: paperSay('paper.letter.title'), number: paperNumber(settings, paper), points: 24 },
    recipient: paperSay('paper.letter.to', { name: spacedName(matter.personName) }),
    paragraphs: [paperSay('paper.letter.text', { meeting, on: day(ground.meetingOn), post: postOf(matter, settings) })],
    foot: [settings.issuer, paperSay('paper.letter.signer', { name: spacedName(paper.signer) }), day(paper.issuedOn)],
    ...{ author: settings.issuer, date: paper.issuedOn },
  })
}

/** The card from which the oath is read: the text of 2018, and where the taker says the own name. */
export function oathCard(district: District, heldOn: CivilDate, size: SheetSize): Promise<Buffer> {
  return certificate({
    ...{ size, title: paperSay('paper.card.title'), points: size === 'A4' ? 26 : 20 },
    paragraphs: [OATH_2018],
    foot: [`${paperSay('paper.card.taker')}　　　　　　`],
    ...{ author: district.settings.issuer, date: heldOn },
  })
}
