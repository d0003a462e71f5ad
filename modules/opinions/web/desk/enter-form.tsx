import { Checkbox, Input, Radio, Select } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { newId } from '../../../../platform/ids/new-id.ts'
import { DateInput } from '../../../../platform/ui/desk/date-input.tsx'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Deed, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { EnteredAnswer, IntakeAnswer } from '../../contract-intake.ts'
import { byPinyin } from './by-pinyin.ts'
import { DeputyOfStreet } from './deputy-of-street.tsx'
import { type Entry, missingOfEntry, saidEntry } from './said-entry.ts'
import type { Speaker } from './speak.ts'

interface EnterFormProps {
  intake: IntakeAnswer
  speaker: Speaker
  onEntered(answer: EnteredAnswer): void
}

interface FieldsProps {
  entry: Entry
  set(part: Partial<Entry>): void
  intake: IntakeAnswer
  speaker: Speaker
  problem: Deed<object, EnteredAnswer>['problem']
}

const FIELDS = ['words', 'theme', 'codeToken', 'place', 'raisedOn', 'deputyId', 'name', 'phone']

/** One short form: the words first, everything else in the order it is asked at a counter. Ctrl+Enter sends. */
export function EnterForm({ intake, speaker, onEntered }: EnterFormProps) {
  const { t } = speaker
  const toast = useToast()
  const today = useMe().today ?? civilDateOf(new Date())
  const [entry, setEntry] = useState<Entry>(() => emptyEntry(intake, today))
  const enter = useDeed<object, EnteredAnswer>('POST', '/api/v1/opinions/items', {
    quiet: true,
    refresh: ['/api/v1/opinions'],
    done: onEntered,
  })
  const lacking = missingOfEntry(entry)
  const missing = lacking && t(lacking)
  const send = () => (missing ? toast.warn(missing) : void enter.run(saidEntry(entry, today)))
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  const fields: FieldsProps = {
    ...{ entry, intake, speaker, problem: enter.problem },
    set: (part) => setEntry({ ...entry, ...part }),
  }
  return (
    <form
      className="op-entry"
      aria-label={t('op.new.title')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={press}
    >
      <Matter {...fields} />
      <Where {...fields} />
      <Contact {...fields} />
      <FormProblem problem={enter.problem} fields={FIELDS} />
      <div className="op-line">
        <ReasonedButton type="primary" htmlType="submit" why={missing} loading={enter.busy}>
          {t('op.new.send')}
        </ReasonedButton>
        <span className="hint">{t('op.new.keys')}</span>
      </div>
      <ScreeningCard intake={intake} speaker={speaker} />
    </form>
  )
}

function emptyEntry(intake: IntakeAnswer, raisedOn: string): Entry {
  const [only, ...others] = intake.streets
  return {
    ...{ id: newId(), channel: 'counter', code: '', words: '', place: '', theme: null, raisedOn },
    ...{ streetId: only && others.length === 0 ? only.streetId : null, communityId: null, deputyId: null },
    ...{ name: '', phone: '', hideName: false, publish: false, confidential: false },
  }
}

function Matter({ entry, set, intake, speaker, problem }: FieldsProps) {
  const { t } = speaker
  const title = useId()
  const channels = (['counter', 'recorder', 'paper'] as const).filter((channel) => intake.can[channel].can)
  return (
    <>
      <div className="field-box">
        <span id={title} className="op-label">
          {t('op.new.channel')}
        </span>
        <Radio.Group
          aria-labelledby={title}
          value={entry.channel}
          options={channels.map((value) => ({ value, label: speaker.name('channel', value) }))}
          onChange={(event) => set({ channel: event.target.value as Entry['channel'] })}
        />
      </div>
      {entry.channel === 'paper' && (
        <FieldBox label={t('op.new.code')} name="codeToken" problem={problem} width="280px">
          {(id) => (
            <Input id={id} maxLength={200} value={entry.code} onChange={(event) => set({ code: event.target.value })} />
          )}
        </FieldBox>
      )}
      <FieldBox label={t('op.new.words')} name="words" problem={problem}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoFocus
            autoSize={{ minRows: 4, maxRows: 12 }}
            maxLength={2000}
            value={entry.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        )}
      </FieldBox>
    </>
  )
}

function Where({ entry, set, intake, speaker, problem }: FieldsProps) {
  const { t } = speaker
  const pick = usePick()
  const named = (place: { name: string; nameEn: string }) => pick({ zh: place.name, en: place.nameEn })
  const street = intake.streets.find((one) => one.streetId === entry.streetId)
  return (
    <>
      <div className="op-line">
        <ThemeField entry={entry} set={set} intake={intake} speaker={speaker} problem={problem} />
        {intake.streets.length > 1 && entry.channel !== 'paper' && (
          <FieldBox label={t('op.new.street')} name="streetId" problem={problem} width="180px">
            {(id) => (
              <Select
                id={id}
                showSearch
                filterOption={byPinyin}
                value={entry.streetId}
                options={intake.streets.map((one) => ({ value: one.streetId, label: named(one) }))}
                onChange={(streetId) => set({ streetId, communityId: null, deputyId: null })}
              />
            )}
          </FieldBox>
        )}
        <FieldBox label={t('op.new.community')} name="communityId" problem={problem} width="200px">
          {(id) => (
            <Select
              id={id}
              showSearch
              allowClear
              filterOption={byPinyin}
              value={entry.communityId}
              options={street?.communities.map((one) => ({ value: one.communityId, label: named(one) })) ?? []}
              onChange={(communityId) => set({ communityId: communityId ?? null })}
            />
          )}
        </FieldBox>
        <div className="op-grow">
          <FieldBox label={t('op.new.place')} name="place" problem={problem}>
            {(id) => (
              <Input
                id={id}
                maxLength={200}
                value={entry.place}
                onChange={(event) => set({ place: event.target.value })}
              />
            )}
          </FieldBox>
        </div>
      </div>
      <WhenAndWho entry={entry} set={set} intake={intake} speaker={speaker} problem={problem} />
    </>
  )
}

function ThemeField({ entry, set, intake, speaker, problem }: FieldsProps) {
  return (
    <FieldBox label={speaker.t('op.new.theme')} name="theme" problem={problem} width="160px">
      {(id) => (
        <Select
          id={id}
          showSearch
          filterOption={byPinyin}
          value={entry.theme}
          options={intake.themes.map((value) => ({ value, label: speaker.name('theme', value) }))}
          onChange={(theme) => set({ theme })}
        />
      )}
    </FieldBox>
  )
}

function WhenAndWho({ entry, set, speaker, problem }: FieldsProps) {
  const { t } = speaker
  return (
    <div className="op-line">
      <FieldBox label={t('op.new.raised')} name="raisedOn" problem={problem}>
        {(id) => <DateInput id={id} value={entry.raisedOn} onChange={(raisedOn) => set({ raisedOn })} />}
      </FieldBox>
      <DeputyOfStreet
        speaker={speaker}
        label={t('op.new.deputy')}
        streetId={entry.streetId}
        problem={problem}
        value={entry.deputyId}
        onChange={(deputyId) => set({ deputyId })}
      />
    </div>
  )
}

function Contact({ entry, set, intake, speaker, problem }: FieldsProps) {
  const { t } = speaker
  const pick = usePick()
  return (
    <fieldset>
      <legend className="op-label">{t('op.new.contact')}</legend>
      <p className="soft">{pick(intake.purpose)}</p>
      <div className="op-line">
        <FieldBox label={t('op.new.name')} name="name" problem={problem} width="160px">
          {(id) => (
            <Input
              id={id}
              maxLength={40}
              autoComplete="off"
              value={entry.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </FieldBox>
        <FieldBox label={t('op.new.phone')} name="phone" problem={problem} width="180px">
          {(id) => (
            <Input
              id={id}
              maxLength={20}
              inputMode="tel"
              autoComplete="off"
              value={entry.phone}
              onChange={(event) => set({ phone: event.target.value })}
            />
          )}
        </FieldBox>
        <Checkbox checked={entry.hideName} onChange={(event) => set({ hideName: event.target.checked })}>
          {t('op.new.hide-name')}
        </Checkbox>
      </div>
      <div className="op-line op-ticks">
        <Checkbox checked={entry.publish} onChange={(event) => set({ publish: event.target.checked })}>
          {t('op.new.publish')}
        </Checkbox>
        <Checkbox checked={entry.confidential} onChange={(event) => set({ confidential: event.target.checked })}>
          {t('op.new.confidential')}
        </Checkbox>
      </div>
    </fieldset>
  )
}

/** What is not taken and where it belongs, to be read out at the counter. */
function ScreeningCard({ intake, speaker: { t } }: Pick<FieldsProps, 'intake' | 'speaker'>) {
  const pick = usePick()
  return (
    <details>
      <summary>{t('op.new.screening')}</summary>
      <dl className="op-card">
        {intake.screening.map((line) => (
          <div key={line.reason}>
            <dt>{pick(line.title)}</dt>
            <dd>{pick(line.address)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
