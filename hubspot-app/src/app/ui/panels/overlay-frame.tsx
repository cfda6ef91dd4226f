import {
  Flex,
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
} from '@hubspot/ui-extensions';
import { createContext, type ReactNode, useContext } from 'react';

/** HubSpot shows one panel at a time: what opens from inside a panel is a modal. */
const Around = createContext<'card' | 'panel' | 'modal'>('card');

interface OverlayFrameProps {
  readonly id: string;
  readonly title: string;
  readonly wide?: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of everything that opens over a card: a panel, or a modal inside a panel. */
export function OverlayFrame({ wide, children, ...frame }: OverlayFrameProps) {
  if (useContext(Around) !== 'card') {
    return (
      <Modal {...frame} width="medium">
        <Around.Provider value="modal">{children}</Around.Provider>
      </Modal>
    );
  }
  return (
    <Panel {...frame} width={wide ? 'large' : 'small'}>
      <Around.Provider value="panel">{children}</Around.Provider>
    </Panel>
  );
}

export function OverlayBody({ children }: { readonly children: ReactNode }) {
  return useContext(Around) === 'modal' ? (
    <ModalBody>{children}</ModalBody>
  ) : (
    <PanelBody>
      <PanelSection>{children}</PanelSection>
    </PanelBody>
  );
}

export function OverlayFooter({ children }: { readonly children: ReactNode }) {
  const Footer = useContext(Around) === 'modal' ? ModalFooter : PanelFooter;
  return (
    <Footer>
      <Flex gap="sm" wrap>
        {children}
      </Flex>
    </Footer>
  );
}
