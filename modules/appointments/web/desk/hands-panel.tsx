import { Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import type { DossierAnswer, PossibleHandsAnswer } from '../../contract-dossiers.ts'
import { type Speaker, sayWhy } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { useMove } from './use-move.ts'
import { useStreets } from './use-places.ts'
import './dossier-parts.css'

interface HandsProps {
  dossier: DossierAnswer
  speaker: Speaker
}

/** Who sees the dossier: the button with their number, and behind it the list to add to and to leave. */
export function Hands({ dossier, speaker }: HandsProps) {
  const { t } = speaker
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('dossier.hands')} {dossier.hands.length}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} size={520} title={t('dossier.hands')} destroyOnHidden>
        <HandsList dossier={dossier} speaker={speaker} />
      </Drawer>
    </>
  )
}

function HandsList({ dossier, speaker }: HandsProps) {
  const { t, language } = speaker
  const [adding, setAdding] = useState(false)
  const streets = useStreets(speaker)
  const streetOf = (streetId: number) => streets.find((one) => one.streetId === streetId)?.name ?? ''
  return (
    <div className="dossier-hands">
      <p className="soft">{t('dossier.hands.about')}</p>
      <ul>
        {dossier.hands.map((hand) => (
          <li key={hand.personId}>
            <span>
              <strong>{hand.name}</strong>{' '}
              <span className="soft">
                {hand.streetId === null
                  ? t('dossier.hands.whole')
                  : t('dossier.hands.street', { street: streetOf(hand.streetId) })}
                {' · '}
                {t('dossier.hands.since', { date: sayInstant(hand.since, language) })}
              </span>
            </span>
            <Leave dossier={dossier} hand={hand} speaker={speaker} />
          </li>
        ))}
      </ul>
      {adding ? (
        <AddHand dossier={dossier} speaker={speaker} streetOf={streetOf} onClose={() => setAdding(false)} />
      ) : (
        <ReasonedButton type="primary" why={sayWhy(dossier.can.addHand, speaker)} onClick={() => setAdding(true)}>
          {t('dossier.hands.add')}
        </ReasonedButton>
      )}
    </div>
  )
}

function Leave({ dossier, hand, speaker }: HandsProps & { hand: DossierAnswer['hands'][number] }) {
  const { t } = speaker
  const toast = useToast()
  const leave = useMove(`/api/v1/dossiers/${dossier.dossierId}/hands/${hand.personId}/leave`, {
    speaker,
    done: () => toast.say(t('dossier.hands.left', { name: hand.name })),
  })
  return (
    <ReasonedButton
      size="small"
      why={sayWhy(hand.can.leave, speaker)}
      loading={leave.busy}
      onClick={() => void leave.run({})}
    >
      {t('dossier.hands.leave')}
      <span className="unseen">{withColon('', hand.name, speaker.language)}</span>
    </ReasonedButton>
  )
}

interface AddHandProps extends HandsProps {
  streetOf(streetId: number): string
  onClose(): void
}

function AddHand({ dossier, speaker, streetOf, onClose }: AddHandProps) {
  const { t } = speaker
  const toast = useToast()
  const [chosen, setChosen] = useState<string | null>(null)
  const { data } = useAsk<PossibleHandsAnswer>(`/api/v1/dossiers/${dossier.dossierId}/possible-hands`)
  const possible = data?.items ?? []
  const keyOf = (one: (typeof possible)[number]) => `${one.personId} ${one.streetId ?? ''}`
  const person = possible.find((one) => keyOf(one) === chosen)
  const add = useMove(`/api/v1/dossiers/${dossier.dossierId}/hands`, {
    speaker,
    done: () => {
      toast.say(t('dossier.hands.added', { name: person?.name ?? '' }))
      onClose()
    },
  })
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.hands.add')}
      missing={person ? null : t('dossier.add.person.missing')}
      busy={add.busy}
      problem={add.problem}
      onSend={() =>
        void add.run({
          personId: person?.personId,
          ...(person && person.streetId !== null ? { streetId: person.streetId } : {}),
        })
      }
      onClose={onClose}
    >
      <FieldBox label={t('dossier.hands.person')}>
        {(id) => (
          <Select
            id={id}
            showSearch
            placeholder={t('dossier.recommend.find')}
            value={chosen}
            options={possible.map((one) => ({
              value: keyOf(one),
              label: `${one.name} · ${
                one.streetId === null
                  ? t('dossier.hands.whole')
                  : t('dossier.hands.street', { street: streetOf(one.streetId) })
              }`,
            }))}
            filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
            onChange={(key) => setChosen(key ?? null)}
          />
        )}
      </FieldBox>
    </StepForm>
  )
}
