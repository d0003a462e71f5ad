import type { Quarter } from '../../../../kernel/quarter.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { BulletinListAnswer } from '../../contract.ts'
import { periodPlaces } from '../../rules/paper-speech.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** The bulletins that were issued, latest first. */
export default function BulletinsPage() {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const asked = useAsk<BulletinListAnswer>('/api/v1/bulletins', { limit: 40 }, { keep: true })
  const issued = asked.data?.items.filter(({ state }) => state === 'issued') ?? []
  return (
    <Screen title={t('phone.title')} back="/mine">
      {asked.problem && !asked.data && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      <KeptNote at={asked.keptAt} />
      {asked.data && issued.length === 0 && <EmptyState text={t('phone.none')} />}
      {issued.length > 0 && (
        <List label={t('phone.title')}>
          {issued.map((line) => (
            <Row
              key={line.bulletinId}
              to={`/mine/bulletins/${line.bulletinId}`}
              title={t('phone.quarter', periodPlaces(line as Quarter, language))}
              sub={[
                line.docNumber,
                line.issuedOn && t('phone.issued-on', { date: sayDate(line.issuedOn, language, line.year) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}
