import { useState } from 'react'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import type { BulletinAnswer } from '../../contract.ts'
import { BulletinActions } from './bulletin-actions.tsx'
import { BulletinFoot } from './bulletin-foot.tsx'
import { BulletinPaper } from './bulletin-paper.tsx'
import { BulletinWay } from './bulletin-way.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { Notice } from './notice.tsx'
import { type Speaker, stateKind } from './speak.ts'
import type { AskedRows } from './told.tsx'

interface DetailProps {
  bulletinId: string
  speaker: Speaker
  /** District staff: they see how it came about and what is to be done. Others read. */
  makes: boolean
  onGone(): void
}

/** One bulletin: how far it is, what is to be done now, its text with every figure to be pressed, and what it rests on. */
export function BulletinDetail({ bulletinId, speaker, makes, onGone }: DetailProps) {
  const { t, language } = speaker
  const asked = useAsk<BulletinAnswer>(`/api/v1/bulletins/${bulletinId}`)
  const [opened, setOpened] = useState<AskedRows | null>(null)
  const [overtaken, setOvertaken] = useState(false)
  const bulletin = asked.data
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!bulletin) return <LoadingState lines={12} />
  const changed = () => {
    setOvertaken(true)
    asked.again()
  }
  return (
    <article className="bulletin" aria-label={speaker.quarter(bulletin)}>
      <div className="bulletin-line">
        <h2>{speaker.quarter(bulletin)}</h2>
        <StateTag kind={stateKind(bulletin.state)}>{t(`state.${bulletin.state}`)}</StateTag>
      </div>
      {bulletin.docNumber && (
        <p className="soft tabular">
          {bulletin.docNumber}
          {bulletin.issuedOn &&
            ` · ${t('page.issued-on', { date: sayDate(bulletin.issuedOn, language, bulletin.year) })}`}
        </p>
      )}
      {makes && (
        <>
          <BulletinWay bulletin={bulletin} speaker={speaker} />
          {overtaken && <Notice>{t('do.changed', { state: t(`state.${bulletin.state}`) })}</Notice>}
          <BulletinActions
            bulletin={bulletin}
            speaker={speaker}
            onDone={() => setOvertaken(false)}
            onOvertaken={changed}
            onGone={onGone}
          />
        </>
      )}
      <BulletinPaper bulletin={bulletin} speaker={speaker} onOpen={setOpened} />
      <BulletinFoot bulletin={bulletin} speaker={speaker} makes={makes} />
      <FigurePanel bulletin={bulletin} asked={opened} speaker={speaker} onClose={() => setOpened(null)} />
    </article>
  )
}
