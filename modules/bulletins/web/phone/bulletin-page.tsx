import { useParams } from 'wouter'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import type { Quarter } from '../../../../kernel/quarter.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, Card, List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { say } from '../../../../platform/words/words.ts'
import type { BulletinAnswer } from '../../contract.ts'
import {
  citedRules,
  dayText,
  figurePlaces,
  type PaperWord,
  periodPlaces,
  supplementPlaces,
} from '../../rules/paper-speech.ts'
import { paperWords } from '../../words-of-paper.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { Names } from './names.tsx'
import { Streets } from './streets.tsx'

/** One issued bulletin, to be read from top to bottom. */
export default function BulletinPage() {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const { id = '' } = useParams<{ id: string }>()
  const asked = useAsk<BulletinAnswer>(`/api/v1/bulletins/${id}`, {}, { keep: true })
  const bulletin = asked.data
  const title = bulletin ? t('phone.quarter', periodPlaces(bulletin as Quarter, language)) : t('phone.title')
  return (
    <Screen title={title} back="/mine/bulletins">
      {asked.problem && !bulletin && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      <KeptNote at={asked.keptAt} />
      {bulletin && (
        <>
          <Head bulletin={bulletin} />
          <Text bulletin={bulletin} />
          <Foot bulletin={bulletin} />
        </>
      )}
    </Screen>
  )
}

/** What it is, and for a deputy the way to the own points behind it. */
function Head({ bulletin }: { bulletin: BulletinAnswer }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const me = useMe()
  const ranked = me.roles.some(({ role, level }) => role === 'deputy' && level === 'district')
  const date = bulletin.issuedOn && sayDate(bulletin.issuedOn, language, bulletin.year)
  return (
    <>
      <Card title={pick(bulletin.title)}>
        <p className="soft tabular">
          {bulletin.docNumber}
          <br />
          {date && t('phone.issued-on', { date })}
        </p>
        {language === 'en' && <p className="soft">{t('phone.chinese')}</p>}
      </Card>
      {ranked && (
        <List label={t('phone.own')}>
          <Row
            to={`/mine/points?year=${bulletin.year}`}
            title={t('phone.own')}
            sub={t('phone.own-hint', { year: bulletin.year })}
          />
        </List>
      )}
    </>
  )
}

/** The same sentences as the paper, in the language in use. */
function Text({ bulletin }: { bulletin: BulletinAnswer }) {
  const { language } = useLanguage()
  const { figures } = bulletin
  const quarter = { year: bulletin.year, quarter: bulletin.quarter } as Quarter
  const places = figurePlaces({ ...figures, ...quarter }, language)
  const tell = (word: PaperWord, more: Record<string, string | number> = {}) =>
    say(paperWords, language, word, { ...places, ...more })
  const period = { from: dayText(figures.from, language), to: dayText(figures.to, language) }
  const countedTo = dayText(civilDateOf(new Date(figures.countedTo)), language)
  return (
    <>
      <p>{tell('bulletins.paper.opening', { rules: citedRules(figures.rules, language), ...period })}</p>
      <h2>{tell('bulletins.paper.overall')}</h2>
      <p>{tell('bulletins.paper.overall-text')}</p>
      {figures.suspended > 0 && <p>{tell('bulletins.paper.suspended')}</p>}
      <h2>{tell('bulletins.paper.top')}</h2>
      <p>{tell(figures.named === 0 ? 'bulletins.paper.top-none' : 'bulletins.paper.top-text')}</p>
      <Names streets={figures.top} />
      <h2>{tell('bulletins.paper.streets')}</h2>
      <Streets streets={figures.streets} />
      <p className="soft">{tell('bulletins.paper.streets-text')}</p>
      {figures.supplement && (
        <>
          <h2>{tell('bulletins.paper.supplement')}</h2>
          {figures.supplement.length === 0 && <p>{tell('bulletins.paper.supplement-none')}</p>}
          {figures.supplement.map((line) => (
            <p key={`${line.year}-${line.quarter}`}>
              {tell(
                'bulletins.paper.supplement-line',
                supplementPlaces(line as Parameters<typeof supplementPlaces>[0], language),
              )}
            </p>
          ))}
          {figures.supplement.length > 0 && <p>{tell('bulletins.paper.supplement-frozen')}</p>}
        </>
      )}
      <h2>{tell('bulletins.paper.objections')}</h2>
      <p>{tell('bulletins.paper.objections-text')}</p>
      <p>{tell('bulletins.paper.own-account')}</p>
      <p>{tell('bulletins.paper.counted', { countedTo })}</p>
      {bulletin.remark && <p>{bulletin.remark}</p>}
    </>
  )
}

/** Whether it still reads as issued, and the document itself to keep. */
function Foot({ bulletin }: { bulletin: BulletinAnswer }) {
  const t = useWords(phoneWords)
  return (
    <Card
      foot={
        <a className="button button-quiet" href={`/api/v1/bulletins/${bulletin.bulletinId}/paper.docx`} download>
          {t('phone.word')}
        </a>
      }
    >
      <p>
        <Badge kind={bulletin.intact ? 'done' : 'late'}>{t(bulletin.intact ? 'phone.intact' : 'phone.broken')}</Badge>
      </p>
    </Card>
  )
}
