import { useEffect, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { uiWords } from '../../../../platform/ui/words.ts'
import { photosKept } from './photos-kept.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { reportWords } from './words-of-report.ts'

interface PickerProps {
  photos: readonly string[]
  most: number
  maxBytes: number
  onChange(photos: string[]): void
}

/** Takes pictures in: shrinks each and keeps it; says how many could not be opened. */
function useTaking({ photos, most, maxBytes, onChange }: PickerProps) {
  const [busy, setBusy] = useState(false)
  const [bad, setBad] = useState(0)
  const take = async (files: File[]) => {
    setBusy(true)
    const added: string[] = []
    let failed = 0
    for (const file of files.slice(0, most - photos.length)) {
      const picture = await shrinkPhoto(file, maxBytes)
      if (picture === null) failed += 1
      else {
        const id = newId()
        await photosKept.keep(id, picture)
        added.push(id)
      }
    }
    setBad(failed)
    setBusy(false)
    if (added.length > 0) onChange([...photos, ...added])
  }
  return { take, busy, bad }
}

/** Pictures, taken or chosen, shrunk on the phone; each can be taken away again. */
export function PhotoPicker(props: PickerProps) {
  const t = useWords(reportWords)
  const u = useWords(uiWords)
  const { photos, most, onChange } = props
  const { take, busy, bad } = useTaking(props)
  if (most === 0) return null
  return (
    <fieldset className="field">
      <legend>
        {t('report.photos')}
        <span className="field-optional">{u('ui.optional')}</span>
      </legend>
      {photos.length > 0 && (
        <ul className="photos">
          {photos.map((id, place) => (
            <Picture
              key={id}
              id={id}
              n={place + 1}
              onDrop={() => {
                void photosKept.drop(id)
                onChange(photos.filter((one) => one !== id))
              }}
            />
          ))}
        </ul>
      )}
      {photos.length < most && (
        <label className="button button-quiet photo-add">
          {t('report.photos.add')}
          <input
            type="file"
            accept="image/*"
            multiple
            className="unseen"
            disabled={busy}
            onChange={(event) => {
              const input = event.currentTarget
              void take([...(input.files ?? [])]).then(() => {
                input.value = ''
              })
            }}
          />
        </label>
      )}
      <p className="field-hint">{t('report.photos.hint', { n: most })}</p>
      <div role="status">{bad > 0 && <p className="field-error">▲ {t('report.photos.bad', { n: bad })}</p>}</div>
    </fieldset>
  )
}

function Picture({ id, n, onDrop }: { id: string; n: number; onDrop(): void }) {
  const t = useWords(reportWords)
  const address = usePicture(id)
  return (
    <li>
      {address && <img src={address} alt={t('report.photos.one', { n })} />}
      <button type="button" aria-label={t('report.photos.drop', { n })} onClick={onDrop}>
        ×
      </button>
    </li>
  )
}

function usePicture(id: string): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let left = false
    void photosKept.find(id).then((picture) => {
      if (left || picture === null) return
      made = URL.createObjectURL(picture)
      setAddress(made)
    })
    return () => {
      left = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [id])
  return address
}
