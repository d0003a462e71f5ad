import { Button, Select } from 'antd'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { THEMES, type Theme } from '../../language.ts'
import { byPinyin } from './by-pinyin.ts'
import { type Chosen, themed, unthemed } from './chosen-lines.ts'
import type { Speaker } from './speak.ts'
import { useCtrlEnter } from './use-ctrl-enter.ts'

interface HeardBarProps {
  speaker: Speaker
  chosen: Chosen
  busy: boolean
  onChange(chosen: Chosen): void
  onChooseAll(): void
  onRaise(): void
}

/** How many are chosen, one theme for all that have none, and the key that raises them. */
export function HeardBar({ speaker, chosen, busy, onChange, onChooseAll, onRaise }: HeardBarProps) {
  const { t } = speaker
  const toast = useToast()
  const lacking = unthemed(chosen)
  const why =
    chosen.size === 0 ? t('op.heard.raise-none') : lacking > 0 ? t('op.heard.theme-missing', { n: lacking }) : null
  useCtrlEnter(() => {
    if (why !== null) toast.warn(why)
    else if (!busy) onRaise()
  })
  return (
    <div className="op-bar no-print">
      <Button onClick={onChooseAll}>{t('op.heard.choose-all')}</Button>
      {chosen.size > 0 && <Button onClick={() => onChange(new Map())}>{t('op.heard.choose-none')}</Button>}
      <span className="tabular" role="status">
        {t('op.heard.chosen', { n: chosen.size })}
      </span>
      {chosen.size > 0 && (
        <Select
          showSearch
          filterOption={byPinyin}
          style={{ minWidth: 160 }}
          aria-label={t('op.heard.theme')}
          placeholder={t('op.heard.theme')}
          value={null}
          options={THEMES.map((value) => ({ value, label: speaker.name('theme', value) }))}
          onChange={(theme: Theme | null) => theme && onChange(themed(chosen, theme))}
        />
      )}
      <ReasonedButton type="primary" why={why} loading={busy} onClick={onRaise}>
        {t('op.heard.raise', { n: chosen.size })}
      </ReasonedButton>
      <span className="hint">{t('op.heard.keys')}</span>
    </div>
  )
}
