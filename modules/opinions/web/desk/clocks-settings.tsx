import { Button, Checkbox, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../../platform/ui/api.ts'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Citations } from '../../../committees/web/index.tsx'
import type { SettingsAnswer } from '../../contract-clocks.ts'
import { clocksPageWords } from '../../words-of-clocks-page.ts'

type Settings = SettingsAnswer['settings']
const APPROVALS = ['none', 'street', 'district'] as const

const NUMBERS = [
  { key: 'askRatingAfterDays', label: 'opinions.setting.ask-after', unit: 'op.clocks.unit.days', min: 0, max: 60 },
  { key: 'reopenDays', label: 'opinions.setting.reopen-days', unit: 'op.clocks.unit.days', min: 0, max: 400 },
  {
    key: 'retentionMonths',
    label: 'opinions.setting.retention-months',
    unit: 'op.clocks.unit.months',
    min: 1,
    max: 60,
  },
  { key: 'tooFew', label: 'opinions.setting.too-few', unit: 'op.clocks.unit.items', min: 1, max: 50 },
  { key: 'mostPhotos', label: 'opinions.setting.most-photos', unit: 'op.clocks.unit.photos', min: 0, max: 6 },
] as const

/** What the district decides for itself; whoever is not the district reads it. */
export function ClockSettings() {
  const t = useWords(clocksPageWords)
  const { data, problem, again } = useAsk<SettingsAnswer>('/api/v1/opinions/settings')
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  return (
    <section className="section" aria-label={t('op.clocks.settings')}>
      <h2>{t('op.clocks.settings')}</h2>
      {data ? <SettingsForm key={data.version} kept={data} /> : <LoadingState lines={3} />}
      <Citations quiet kind="setting" id="opinions" />
    </section>
  )
}

function SettingsForm({ kept }: { kept: SettingsAnswer }) {
  const t = useWords(clocksPageWords)
  const toast = useToast()
  const [settings, setSettings] = useState<Settings>(kept.settings)
  const save = useDeed('PUT', '/api/v1/opinions/settings', { quiet: true, refresh: ['/api/v1/opinions/settings'] })
  const theirs = save.problem?.status === 409 ? (save.problem.extra.extra as Partial<Kept> | undefined) : undefined
  const send = async (event: FormEvent) => {
    event.preventDefault()
    // Whoever has seen the other's settings and saves again, saves on top of them.
    const version = theirs?.version ?? kept.version
    if (await save.run({ version, settings })) toast.say(t('op.clocks.settings.saved'))
  }
  const change = (part: Partial<Settings>) => setSettings({ ...settings, ...part })
  const { can, why } = kept.can.change
  return (
    <form className="clocks-form" onSubmit={(event) => void send(event)} aria-label={t('op.clocks.settings')}>
      {theirs?.settings && <Theirs settings={theirs.settings} />}
      <FieldBox label={t('opinions.setting.reply-approval')} width="180px">
        {(field) => (
          <Select
            id={field}
            disabled={!can}
            value={settings.replyApproval}
            onChange={(replyApproval) => change({ replyApproval })}
            options={APPROVALS.map((who) => ({
              value: who as Settings['replyApproval'],
              label: t(`op.clocks.of.${who}`),
            }))}
          />
        )}
      </FieldBox>
      <NumberFields settings={settings} can={can} problem={save.problem} onChange={change} />
      <Checkbox
        disabled={!can}
        checked={settings.askContact}
        onChange={(event) => change({ askContact: event.target.checked })}
      >
        {t('opinions.setting.ask-contact')}
      </Checkbox>
      {can ? (
        <Button type="primary" htmlType="submit" loading={save.busy}>
          {t('op.clocks.save')}
        </Button>
      ) : (
        <ReasonedButton why={t(why as 'opinions.clocks-by-district')}>{t('op.clocks.save')}</ReasonedButton>
      )}
      {!theirs && <FormProblem problem={save.problem} fields={NUMBERS.map(({ key }) => key)} />}
    </form>
  )
}

interface NumberFieldsProps {
  settings: Settings
  can: boolean
  problem: Problem | null
  onChange(part: Partial<Settings>): void
}

function NumberFields({ settings, can, problem, onChange }: NumberFieldsProps) {
  const t = useWords(clocksPageWords)
  return NUMBERS.map(({ key, label, unit, min, max }) => (
    <FieldBox key={key} label={t(label)} name={key} problem={problem}>
      {(field) => (
        <InputNumber
          id={field}
          disabled={!can}
          min={min}
          max={max}
          precision={0}
          suffix={t(unit)}
          value={settings[key]}
          onChange={(value) => onChange({ [key]: value ?? min })}
        />
      )}
    </FieldBox>
  ))
}

interface Kept {
  settings: Settings
  version: number
}

/** Somebody was faster: what stands now, beside what was typed. */
function Theirs({ settings }: { settings: Settings }) {
  const t = useWords(clocksPageWords)
  return (
    <div className="form-problem clocks-wide" role="alert">
      <p>{t('op.clocks.settings.theirs')}</p>
      <dl className="clocks-theirs">
        <div>
          <dt>{t('opinions.setting.reply-approval')}</dt>
          <dd>{t(`op.clocks.of.${settings.replyApproval}`)}</dd>
        </div>
        {NUMBERS.map(({ key, label, unit }) => (
          <div key={key}>
            <dt>{t(label)}</dt>
            <dd className="tabular">
              {settings[key]} {t(unit)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
