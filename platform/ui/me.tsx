import { createContext, useContext } from 'react'

/** Who is signed in, as GET /api/v1/me answers. */
export interface Me {
  person: { id: string; name: string }
  roles: {
    role: string
    streetId: number | null
    communityId: string | null
    level?: string | null
    unitId?: string | null
  }[]
  district: { id: number; name: string; nameEn: string; isDemo: boolean }
  street?: { id: number; name: string; nameEn: string } | null
  language: 'zh' | 'en'
  /** The house's day, 'YYYY-MM-DD'. */
  today?: string
  /** When this was answered, ISO 8601; a phone shows an answer it kept where there is no network. */
  asOf?: string
}

export const MeContext = createContext<Me | null>(null)

/** Who is signed in. Pages that are not `public` always have somebody; public ones use `useMaybeMe`. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('This page needs somebody signed in')
  return me
}

/** Who is signed in, or null on public pages. */
export function useMaybeMe(): Me | null {
  return useContext(MeContext)
}

/** Has this person one of these roles, anywhere? For showing and hiding only: the server decides. */
export function hasRole(me: Me, ...roles: string[]): boolean {
  return me.roles.some((grant) => roles.includes(grant.role))
}
