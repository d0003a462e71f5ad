import { Button } from 'antd'
import { useState } from 'react'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Citations } from '../../../committees/web/index.tsx'
import type { ClocksAnswer } from '../../contract-clocks.ts'
import { TIME_COLOURS } from '../../rules/time-colour.ts'
import { clocksPageWords } from '../../words-of-clocks-page.ts'
import { ClockSets } from './clock-sets.tsx'
import { AddClock } from './clocks-add.tsx'
import { ClockSettings } from './clocks-settings.tsx'
import { ClockTable } from './clocks-table.tsx'
import './clocks.css'

/** How long each step may take, by which source, and what the district decides for itself. */
export default function ClocksPage() {
  const t = useWords(clocksPageWords)
  const [open, setOpen] = useState<'add' | 'sets' | null>(null)
  const turn = (which: 'add' | 'sets') => setOpen(open === which ? null : which)
  const { data, problem, again } = useAsk<ClocksAnswer>('/api/v1/opinions/clocks')
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  return (
    <PrintArea title={t('op.clocks.title')}>
      <PageHead
        title={t('op.clocks.title')}
        sub={t('op.clocks.sub')}
        actions={
          <>
            <PrintButton />
            <Button aria-expanded={open === 'sets'} onClick={() => turn('sets')}>
              {t('op.clocks.sets')}
            </Button>
            {data.can.change.can && (
              <Button type="primary" aria-expanded={open === 'add'} onClick={() => turn('add')}>
                {t('op.clocks.add')}
              </Button>
            )}
          </>
        }
      />
      {open === 'add' && <AddClock today={data.on} onClose={() => setOpen(null)} />}
      {open === 'sets' && <ClockSets today={data.on} onClose={() => setOpen(null)} />}
      <ClockTable rules={data.inForce} title={t('op.clocks.in-force')} />
      {data.inForce.some(({ isTemplate }) => isTemplate) && <p className="soft">{t('op.clocks.template.about')}</p>}
      {data.later.length > 0 && <ClockTable rules={data.later} title={t('op.clocks.later')} />}
      <Citations kind="clock" id="all" />
      <Colours />
      <ClockSettings />
    </PrintArea>
  )
}

function Colours() {
  const t = useWords(clocksPageWords)
  return (
    <section className="section" aria-label={t('op.clocks.colours')}>
      <h2>{t('op.clocks.colours')}</h2>
      <dl className="clocks-colours">
        {(['green', 'yellow', 'red', 'grey'] as const).map((colour) => (
          <div key={colour}>
            <dt>
              <StateTag kind={TIME_COLOURS[colour].shape}>{t(TIME_COLOURS[colour].word)}</StateTag>
            </dt>
            <dd>{t(`op.clocks.colour.${colour}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
