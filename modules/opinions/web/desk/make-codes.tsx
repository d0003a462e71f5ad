import { Button, Select } from 'antd'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Page } from '../../../../platform/ui/api.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { byPinyin } from './by-pinyin.ts'
import { DeputyField } from './deputy-field.tsx'
import type { Speaker } from './speak.ts'

interface MakeProps {
  speaker: Speaker
  streetId: number
}

/** Codes for all communities or deputies who have none in use, or for one deputy, or one activity. */
export function MakeCodes({ speaker, streetId }: MakeProps) {
  const { t } = speaker
  const toast = useToast()
  const [one, setOne] = useState<'deputy' | 'activity' | null>(null)
  const all = useDeed<{ streetId: number; kind: 'community' | 'deputy' }, { made: number }>(
    'POST',
    '/api/v1/opinions/codes/for-all',
    {
      refresh: ['/api/v1/opinions/codes'],
      done: ({ made }) => toast.say(made === 0 ? t('op.codes.made-none') : t('op.codes.made', { n: made })),
    },
  )
  return (
    <div className="op-bar no-print">
      <Button loading={all.busy} onClick={() => void all.run({ streetId, kind: 'community' })}>
        {t('op.codes.make-communities')}
      </Button>
      <Button loading={all.busy} onClick={() => void all.run({ streetId, kind: 'deputy' })}>
        {t('op.codes.make-deputies')}
      </Button>
      {(['deputy', 'activity'] as const).map((kind) => (
        <Button key={kind} aria-expanded={one === kind} onClick={() => setOne(one === kind ? null : kind)}>
          {t(`op.codes.make-${kind}`)}
        </Button>
      ))}
      {one && <MakeOne key={one} kind={one} speaker={speaker} streetId={streetId} onDone={() => setOne(null)} />}
    </div>
  )
}

interface Activity {
  activityId: string
  title: string
  titleEn: string
  heldOn: string
}

/** One code for one deputy or one activity, found by name or day. */
function MakeOne({ kind, speaker, streetId, onDone }: MakeProps & { kind: 'deputy' | 'activity'; onDone(): void }) {
  const { t } = speaker
  const toast = useToast()
  const [chosen, setChosen] = useState<string | null>(null)
  const activities = useAsk<Page<Activity>>(kind === 'activity' ? '/api/v1/activities' : null, {
    ...{ streetId, sessions: true, limit: 50 },
  })
  const make = useDeed<object, { items: unknown[] }>('POST', '/api/v1/opinions/codes', {
    refresh: ['/api/v1/opinions/codes'],
    done: ({ items }) => {
      toast.say(t('op.codes.made', { n: items.length }))
      onDone()
    },
  })
  const whom = kind === 'deputy' ? { personId: chosen } : { activityId: chosen }
  return (
    <form
      className="op-line"
      aria-label={t(`op.codes.make-${kind}`)}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) void make.run({ codes: [{ id: newId(), kind, streetId, ...whom }] })
      }}
    >
      {kind === 'deputy' ? (
        <DeputyField
          speaker={speaker}
          label={t('op.codes.kind.deputy')}
          streetId={streetId}
          value={chosen}
          onChange={setChosen}
        />
      ) : (
        <FieldBox label={t('op.codes.activity')} width="320px">
          {(id) => (
            <Select
              id={id}
              showSearch
              filterOption={byPinyin}
              value={chosen}
              options={(activities.data?.items ?? []).map((one) => ({
                value: one.activityId,
                label: `${speaker.day(one.heldOn)} · ${speaker.gloss(one.title, one.titleEn)}`,
              }))}
              onChange={setChosen}
            />
          )}
        </FieldBox>
      )}
      <ReasonedButton
        type="primary"
        htmlType="submit"
        why={chosen === null ? t('op.codes.choose') : null}
        loading={make.busy}
      >
        {t('op.codes.make')}
      </ReasonedButton>
    </form>
  )
}
