import './items.css'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { QrCode } from '../../../../platform/ui/qr-code.tsx'
import type { CodesAnswer, SheetAnswer } from '../../contract-codes.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** A deputy's own code, large, to be held out to a resident; also without a network. Making and revoking are the street's. */
export default function CodePage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const asked = useAsk<CodesAnswer>('/api/v1/opinions/codes', { kind: 'deputy', inUse: true }, { keep: true })
  const own = asked.data?.items.find((code) => code.personId === me.person.id)
  const sheet = useAsk<SheetAnswer>(own ? `/api/v1/opinions/codes/${own.codeId}/sheet` : null, {}, { keep: true })
  return (
    <Screen title={t('opinions.phone.my-code')} back="/opinions">
      <KeptNote at={sheet.keptAt ?? asked.keptAt} />
      {asked.problem && !asked.data && <ErrorState problem={asked.problem} again={asked.again} />}
      {sheet.problem && !sheet.data && <ErrorState problem={sheet.problem} again={sheet.again} />}
      {(asked.loading || sheet.loading) && <LoadingState />}
      {asked.data && !own && <EmptyState text={t('opinions.phone.code-none')} />}
      {own && sheet.data && <Code sheet={sheet.data} items={own.items} />}
    </Screen>
  )
}

function Code({ sheet, items }: { sheet: SheetAnswer; items: number }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const me = useMe()
  const who = sheet.lines.find((line) => line.what === 'who')
  return (
    <>
      <section className="ticket ticket-wide" aria-label={pick(sheet.title)}>
        <h2>{pick(sheet.title)}</h2>
        {who && <p>{pick(who.words)}</p>}
        <QrCode text={sheet.address} label={t('opinions.phone.code-alt', { name: me.person.name })} />
        <p>{t('opinions.phone.code-how')}</p>
      </section>
      <p className="tabular">{t('opinions.phone.code-items', { n: items })}</p>
      <p className="soft">{t('opinions.phone.code-revoke')}</p>
    </>
  )
}
