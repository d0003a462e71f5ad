import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { kindOf } from '../../../activities/language.ts'
import type { FileAnswer } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** My duty file: the mandates, what was done this year by kind, and the file itself to keep or print. */
export default function FilePage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const year = useToday().slice(0, 4)
  const path = `/api/v1/duty/people/${me.person.id}/file`
  const asked = useAsk<FileAnswer>(path, { year })
  const file = asked.data
  return (
    <Screen title={t('duty.phone.file')} back="/mine">
      {asked.problem && !file && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {file && (
        <>
          <Mandates file={file} />
          <Counts file={file} year={Number(year)} />
          <a className="button button-quiet" href={`${path}.docx?year=${year}`}>
            {t('duty.phone.file-of-year', { year })}
          </a>
          <a className="button button-quiet" href={`${path}.docx`}>
            {t('duty.phone.file-whole')}
          </a>
        </>
      )}
    </Screen>
  )
}

function Mandates({ file }: { file: FileAnswer }) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  return (
    <Card title={file.person.name}>
      {file.mandates.map((mandate) => (
        <p key={`${mandate.level} ${mandate.startsOn}`} className="soft">
          {[
            t(`duty.phone.level.${levelOf(mandate.level)}`, { term: mandate.term }),
            mandate.delegation,
            mandate.streetName,
            t('duty.phone.since', { day: sayDate(mandate.startsOn, language, 0) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
    </Card>
  )
}

const LEVELS = ['national', 'provincial', 'municipal', 'district', 'township', 'consultative'] as const
const levelOf = (level: string) => LEVELS.find((known) => known === level) ?? 'district'

function Counts({ file, year }: { file: FileAnswer; year: number }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const counts = file.counts.filter((count) => count.year === year)
  if (counts.length === 0) return <EmptyState text={t('duty.phone.none')} />
  return (
    <List label={t('duty.phone.year', { year })}>
      {counts.map((count) => {
        const kind = kindOf(count.kind)
        return (
          <Row
            key={count.kind}
            title={kind ? pick(kind.name) : count.kind}
            end={<span className="tabular">{t('duty.phone.times', { n: count.records })}</span>}
          />
        )
      })}
    </List>
  )
}
