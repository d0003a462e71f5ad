import type { ItemAnswer } from '../../contract-handling.ts'
import type { Speaker } from './speak.ts'

/** The pictures of an item, each a link to itself; an erased one says so. */
export function ItemPhotos({ item, speaker: { t } }: { item: ItemAnswer; speaker: Speaker }) {
  if (item.photos.length === 0) return null
  return (
    <section className="op-block" aria-label={t('op.photos')}>
      <h3>{t('op.photos')}</h3>
      <ul className="op-photos">
        {item.photos.map((photo, at) => {
          const name = t(photo.ofReply ? 'op.photo.reply' : 'op.photo', { n: at + 1 })
          const path = `/api/v1/opinions/items/${item.itemId}/photos/${photo.photoId}`
          return (
            <li key={photo.photoId}>
              {photo.erased ? (
                <span className="soft">{t('op.photo.erased')}</span>
              ) : (
                <a href={path} target="_blank" rel="noreferrer">
                  <img src={path} alt={name} loading="lazy" />
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
