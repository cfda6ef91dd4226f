import {
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { CertificationView } from 'alongside-hubspot-ui/generated/contract.ts';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** What the partner's people are certified for and until when. */
export function Certifications(props: { readonly certifications: readonly CertificationView[] }) {
  const { certifications } = props;
  if (certifications.length === 0) return <Text>{words.noCertifications}</Text>;
  return (
    <Table bordered density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{words.holder}</TableHeader>
          <TableHeader>{words.certification}</TableHeader>
          <TableHeader>{words.status}</TableHeader>
          <TableHeader>{words.expires}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {certifications.map(({ holder, title, status, expires, tone }) => (
          <TableRow key={`${holder}${title}`}>
            <TableCell>{holder}</TableCell>
            <TableCell>{title}</TableCell>
            <TableCell>
              <StatusTag variant={statusTagVariant[tone]}>{status}</StatusTag>
            </TableCell>
            <TableCell>{expires}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
