import { Radio } from 'antd'
import { useState } from 'react'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Matter, saySeat } from './say-matter.ts'
import { useSendEach } from './send-each.ts'
import type { Speaker } from './speak.ts'
import { Refusal, StepForm } from './step-form.tsx'

interface StatementsFormProps {
  matters: readonly Matter[]
  speaker: Speaker
  onClose(): void
}

type Form = 'oral' | 'written'

/** How each candidate makes the statement: spoken unless said otherwise. */
export function StatementsForm({ matters, speaker, onClose }: StatementsFormProps) {
  const { t } = speaker
  const toast = useToast()
  const each = useSendEach()
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({})
  const send = async () => {
    const parcels = matters.map((one) => ({
      key: one.matterId,
      path: `/api/v1/matters/${one.matterId}/statement`,
      body: { version: one.version, form: forms[one.matterId] ?? 'oral' },
    }))
    const sent = await each.send(parcels)
    if (sent > 0) toast.say(t('dossier.matters.statements.done', { n: sent }))
    if (sent === parcels.length) onClose()
  }
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.matters.statements')}
      missing={null}
      busy={each.busy}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="dossier-rows">
        {matters.map((one) => (
          <div key={one.matterId} className="dossier-row">
            <span>
              <strong>{one.personName}</strong>{' '}
              <span className="soft">
                {speaker.gloss(one.streetName, one.streetNameEn)} · {saySeat(one, speaker)}
              </span>
            </span>
            <Radio.Group
              aria-label={t('dossier.matters.statements.of', { name: one.personName })}
              value={forms[one.matterId] ?? 'oral'}
              options={(['oral', 'written'] as const).map((value) => ({
                value,
                label: t(`dossier.matter.statement.${value}`),
              }))}
              onChange={({ target }) => setForms({ ...forms, [one.matterId]: target.value as Form })}
            />
            <Refusal problem={each.problems.get(one.matterId) ?? null} />
          </div>
        ))}
      </div>
    </StepForm>
  )
}
