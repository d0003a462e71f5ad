import './items.css'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { QrCode } from '../../../../platform/ui/qr-code.tsx'
import type { MyCodeAnswer } from '../../contract-my-code.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** A deputy's own code, large, to be held out to a resident; also without a network. Making and revoking are the street's. */
export default function CodePage() {
  const t = useWords(phoneWords)
  const asked = useAsk<MyCodeAnswer>('/api/v1/opinions/my-code', {}, { keep: true })
  const codes = asked.data?.items
  return (
    <Screen title={t('opinions.phone.my-code')} back="/opinions">
      <KeptNote at={asked.keptAt} />
      {asked.problem && !codes && <ErrorState problem={asked.problem} again={asked.again} />}
      {asked.loading && <LoadingState />}
      {codes?.length === 0 && <EmptyState text={t('opinions.phone.code-none')} />}
      {codes?.map((code) => (
        <Code key={code.codeId} code={code} />
      ))}
      {codes && codes.length > 0 && <p className="soft">{t('opinions.phone.code-revoke')}</p>}
    </Screen>
  )
}

function Code({ code }: { code: MyCodeAnswer['items'][number] }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const me = useMe()
  const who = code.lines.find((line) => line.what === 'who')
  return (
    <>
      <section className="ticket ticket-wide" aria-label={pick(code.title)}>
        <h2>{pick(code.title)}</h2>
        {who && <p>{pick(who.words)}</p>}
        <QrCode text={code.address} label={t('opinions.phone.code-alt', { name: me.person.name })} />
        <p>{t('opinions.phone.code-how')}</p>
      </section>
      <p className="tabular">{t('opinions.phone.code-items', { n: code.items })}</p>
    </>
  )
}
