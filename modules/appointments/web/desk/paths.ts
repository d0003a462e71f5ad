/** Where the parts of a dossier stand that have pages of their own. */
export function placesOf(dossierId: string) {
  const here = `/appointments/${dossierId}`
  return {
    oaths: `${here}/oaths`,
    papers: `${here}/papers`,
    courses: `${here}/courses`,
    merit: `${here}/merit`,
    'order-rules': '/appointments/order-rules',
  } as const
}

export const streetPath = (dossierId: string, streetId: number) => `/appointments/${dossierId}/streets/${streetId}`
