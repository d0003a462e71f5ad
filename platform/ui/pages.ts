import type { ComponentType } from 'react'
import type { Me } from './me.tsx'

export interface Title {
  zh: string
  en: string
}

interface Page {
  /** Path inside the face, without '/desk' or '/m': '/deputies/:id'. Parameters by wouter's `useParams`. */
  path: string
  title: Title
  /** Imports the page's file, whose default export is the component; each page is a chunk of its own. */
  load(): Promise<{ default: ComponentType }>
  /** Whether this person finds the page in rail, tabs and palette; the server decides what they may see. */
  visible?(me: Me): boolean
  /** Needs nobody signed in. */
  public?: boolean
}

/** A page of the desk, as a module's `web/desk-pages.ts` declares it. */
export interface DeskPage extends Page {
  /** Stands in the left rail, in this order, under the group's words. */
  rail?: { order: number; group?: Title }
}

export type PhoneTab = 'week' | 'duty' | 'opinions' | 'mine'

/** A page of the phone, as a module's `web/phone-pages.ts` declares it. */
export interface PhonePage extends Page {
  /** The tab that is lit while this page shows. The tab's own page has the path '/', '/duty', '/opinions' or '/mine'. */
  tab?: PhoneTab
}

/** A search a module offers the desk's palette; the server knows pinyin initials. */
export interface DeskSearch {
  title: Title
  visible?(me: Me): boolean
  search(words: string, signal: AbortSignal): Promise<{ to: string; text: string; hint?: string }[]>
}
