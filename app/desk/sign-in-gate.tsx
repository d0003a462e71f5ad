import type { ReactNode } from 'react'
import { matchRoute, Redirect, useLocation, useRouter } from 'wouter'
import { deskPages } from './pages.ts'

/** Lets public pages through; sends everybody else to the sign-in page, which brings them back to where they were. */
export function SignInGate({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const [path] = useLocation()
  const { parser } = useRouter()
  const open = deskPages.some((page) => page.public && matchRoute(parser, page.path, path)[0])
  if (signedIn || open || path === '/sign-in') return children
  return <Redirect to={path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`} replace />
}
