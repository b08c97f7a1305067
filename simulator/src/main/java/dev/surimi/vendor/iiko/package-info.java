/**
 * iiko, abroad Syrve (api-ru.iiko.services, api-eu.syrve.live): reserves and banquets on terminals,
 * which the cloud commands and which tell it what happens. Start reading at {@link Iiko}.
 */
package dev.surimi.vendor.iiko;
