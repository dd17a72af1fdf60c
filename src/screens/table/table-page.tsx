/** `/w/:id`: a participant's own view of their table. */
export function TablePage({ workshopId }: { workshopId: string }) {
  return <main>{workshopId}</main>;
}
