<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddKey</name>
    <message>
        <source>Who else may open this clinic?</source>
        <translation>¿Quién más puede abrir esta clínica?</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Hacer la llave</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>La llave se llama</translation>
    </message>
    <message>
        <source>A role or a desk, such as Intake table 2. No names.</source>
        <translation>Un cargo o una mesa, como Mesa de entrevista 2. Sin nombres de personas.</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Give the key a name that tells whose desk it is for.</source>
        <translation>Póngale a la llave un nombre que diga para qué mesa es.</translation>
    </message>
    <message>
        <source>The key “{label}” is made.</source>
        <translation>La llave «{label}» está hecha.</translation>
    </message>
</context>
<context>
    <name>AloudPage</name>
    <message>
        <source>Read aloud · {language}</source>
        <translation>Leer en voz alta · {language}</translation>
    </message>
    <message>
        <source>The worker agrees</source>
        <translation>La persona está de acuerdo</translation>
    </message>
    <message>
        <source>It was read aloud</source>
        <translation>Se leyó en voz alta</translation>
    </message>
    <message>
        <source>The worker does not agree</source>
        <translation>La persona no está de acuerdo</translation>
    </message>
    <message>
        <source>On to the interview</source>
        <translation>Pasar a la entrevista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{title}, recorded</source>
        <translation>{title}, registrado</translation>
    </message>
    <message>
        <source>{title}, not yet</source>
        <translation>{title}, todavía no</translation>
    </message>
    <message>
        <source>Consent and advisals</source>
        <translation>Consentimiento y avisos</translation>
    </message>
    <message>
        <source>{done} of {all} recorded</source>
        <translation>{done} de {all} registrados</translation>
    </message>
    <message>
        <source>Recorded {time}, in {language}, by {who}</source>
        <translation>Registrado a las {time}, en {language}, por {who}</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>Write the name, or what the person is called.</source>
        <translation>Escriba el nombre, o cómo le dicen a la persona.</translation>
    </message>
    <message>
        <source>Start an intake</source>
        <translation>Recibir a una persona</translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation>Idioma e intérprete</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Which language does the worker speak best?</source>
        <translation>¿Qué idioma habla mejor la persona?</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Choose the worker’s language.</source>
        <translation>Escoja el idioma de la persona.</translation>
    </message>
    <message>
        <source>Go on to consent</source>
        <translation>Seguir con el consentimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Interpreter’s name</source>
        <translation>Nombre del intérprete</translation>
    </message>
    <message>
        <source>Leave empty without an interpreter.</source>
        <translation>Déjelo vacío si no hay intérprete.</translation>
    </message>
    <message>
        <source>Interpreter speaks</source>
        <translation>El intérprete habla</translation>
    </message>
    <message>
        <source>Name, as the person says it</source>
        <translation>Nombre, como lo dice la persona</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Empty: the next number.</source>
        <translation>Vacío: el número siguiente.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contacto seguro</translation>
    </message>
    <message>
        <source>How and when to reach the person without danger, if that matters.</source>
        <translation>Cómo y cuándo comunicarse con la persona sin peligro, si es importante.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin escoger</translation>
    </message>
</context>
<context>
    <name>BringTab</name>
    <message>
        <source>Sealed cases (*.age);;All files (*)</source>
        <translation>Casos sellados (*.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which files shall be brought in?</source>
        <translation>¿Qué archivos quiere traer?</translation>
    </message>
    <message>
        <source>Opening the file …</source>
        <translation>Abriendo el archivo …</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicts} waiting for somebody to choose. Nothing was lost.</source>
        <translation>{new} nuevos, {changed} cambiados, {conflicts} en espera de que alguien escoja. No se perdió nada.</translation>
    </message>
    <message>
        <source>The file is brought in.</source>
        <translation>El archivo ya se trajo.</translation>
    </message>
    <message>
        <source>Bring in what another laptop sent</source>
        <translation>Traiga lo que mandó otra computadora</translation>
    </message>
    <message>
        <source>Choose the file on the stick, or drop it here. You look at it before anything changes.</source>
        <translation>Escoja el archivo en la memoria USB o suéltelo aquí. Usted lo revisa antes de que cambie algo.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escoger archivos</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escoger otro archivo</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escoger el archivo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <source>Step {at} of 3, {step}</source>
        <translation>Paso {at} de 3, {step}</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet</source>
        <translation>Todavía no se ha traído nada</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Ya se trajo</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Trayendo el archivo …</translation>
    </message>
</context>
<context>
    <name>BugPanel</name>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Algo salió mal en la aplicación</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Your work is saved.</source>
        <translation>Su trabajo está guardado.</translation>
    </message>
    <message>
        <source>Every answer was saved when it was given. If this page looks odd, lock the app and unlock it again. The report tells where in the program it happened; no name and no answer is in it.</source>
        <translation>Cada respuesta se guardó cuando se dio. Si esta página se ve rara, bloquee la aplicación y ábrala otra vez. El informe dice en qué parte del programa pasó; no lleva ningún nombre ni ninguna respuesta.</translation>
    </message>
    <message>
        <source>Where shall the report be kept?</source>
        <translation>¿Dónde quiere guardar el informe?</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>El informe no se pudo guardar ahí. Escoja otra carpeta.</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Pasos del caso</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>Station: {station}. Move to another</source>
        <translation>Estación: {station}. Pasar a otra</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contacto seguro</translation>
    </message>
    <message>
        <source>Safe contact: {how}</source>
        <translation>Contacto seguro: {how}</translation>
    </message>
    <message>
        <source>Move to: {station}</source>
        <translation>Pasar a: {station}</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>Do not send {name}</source>
        <translation>No mandar a {name}</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se manda</translation>
    </message>
    <message>
        <source>All cases of this laptop</source>
        <translation>Todos los casos de esta computadora</translation>
    </message>
    <message>
        <source>Only the cases I choose</source>
        <translation>Solo los casos que yo escoja</translation>
    </message>
    <message>
        <source>Find a case to send</source>
        <translation>Buscar un caso para mandar</translation>
    </message>
    <message>
        <source>Name or ticket</source>
        <translation>Nombre o turno</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Agregar a {name}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de acceso</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>La frase de acceso de hasta ahora</translation>
    </message>
    <message>
        <source>Type the passphrase that opened the clinic today.</source>
        <translation>Escriba la frase de acceso con la que abrió la clínica hoy.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de acceso ya se cambió.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Write the clinic’s name. It stands on the papers that workers take home.</source>
        <translation>Escriba el nombre de la clínica. Aparece en los papeles que las personas se llevan.</translation>
    </message>
    <message>
        <source>Which clinic is this?</source>
        <translation>¿Qué clínica es?</translation>
    </message>
    <message>
        <source>Four short steps, about three minutes. Have a pen or a printer ready. Nothing is kept until the end.</source>
        <translation>Cuatro pasos cortos, unos tres minutos. Tenga a la mano una pluma o una impresora. No se guarda nada hasta el final.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Your key is called</source>
        <translation>Su llave se llama</translation>
    </message>
    <message>
        <source>A role or a desk, such as Clinic lead. No names.</source>
        <translation>Un cargo o una mesa, como Responsable de la clínica. Sin nombres de personas.</translation>
    </message>
    <message>
        <source>Clinic lead</source>
        <translation>Responsable de la clínica</translation>
    </message>
    <message>
        <source>In Spanish the attorney is called</source>
        <translation>En español se dice</translation>
    </message>
    <message>
        <source>Workers hear and read this word.</source>
        <translation>Las personas oyen y leen esta palabra.</translation>
    </message>
    <message>
        <source>Phone that workers may call</source>
        <translation>Teléfono al que pueden llamar las personas</translation>
    </message>
    <message>
        <source>It stands on the worker’s list. It may stay empty.</source>
        <translation>Aparece en la lista de la persona. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escoger una frase de acceso</translation>
    </message>
</context>
<context>
    <name>ClocksCard</name>
    <message>
        <source>Clocks</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>No date runs in this case.</source>
        <translation>En este caso no corre ningún plazo.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Print the code</source>
        <translation>Imprimir el código</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ocultar el código</translation>
    </message>
    <message>
        <source>The letters O, I, L and U are never used.</source>
        <translation>Las letras O, I, L y U nunca se usan.</translation>
    </message>
    <message>
        <source>Keep the paper away from the laptop.</source>
        <translation>Guarde el papel lejos de la computadora.</translation>
    </message>
    <message>
        <source>A locked drawer in the office is right. No photo, no message to yourself.</source>
        <translation>Lo mejor es un cajón con llave en la oficina. Ni foto, ni mensaje a usted mismo.</translation>
    </message>
    <message>
        <source>Where shall the sheet be kept?</source>
        <translation>¿Dónde quiere guardar la hoja?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>codigo-de-recuperacion.pdf</translation>
    </message>
    <message>
        <source>Saved. Anybody can read this file: print it, then delete it.</source>
        <translation>Guardado. Cualquiera puede leer este archivo: imprímalo y después bórrelo.</translation>
    </message>
    <message>
        <source>The sheet could not be written there. Choose another folder.</source>
        <translation>La hoja no se pudo guardar ahí. Escoja otra carpeta.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Put this code on paper, now</source>
        <translation>Ponga este código en papel, ahora</translation>
    </message>
    <message>
        <source>It is shown once. If every passphrase is forgotten, this paper is the only way back to the records. Nobody else keeps a copy.</source>
        <translation>Se muestra una sola vez. Si se olvidan todas las frases de acceso, este papel es la única manera de volver a los datos. Nadie más guarda una copia.</translation>
    </message>
    <message>
        <source>The next step asks for two of the groups</source>
        <translation>El siguiente paso pide dos de los grupos</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ya lo tengo en papel</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Type the first letters, in either language</source>
        <translation>Escriba las primeras letras, en cualquiera de los dos idiomas</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>No country has that name.</source>
        <translation>Ningún país se llama así.</translation>
    </message>
    <message>
        <source>Remove {country}</source>
        <translation>Quitar {country}</translation>
    </message>
    <message numerus="yes">
        <source>Keep these %n</source>
        <translation>
            <numerusform>Guardar esta %n</numerusform>
            <numerusform>Guardar estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep {date}</source>
        <translation>Guardar {date}</translation>
    </message>
    <message>
        <source>Type it as the worker says it</source>
        <translation>Escríbala como la dice la persona</translation>
    </message>
    <message>
        <source>All of these work:</source>
        <translation>Todas estas sirven:</translation>
    </message>
    <message>
        <source>Understood as one day.</source>
        <translation>Se entendió como un día.</translation>
    </message>
    <message>
        <source>Understood as a year: any day of {year}.</source>
        <translation>Se entendió como un año: cualquier día de {year}.</translation>
    </message>
    <message>
        <source>Understood as a month: any day, 1 to {last}.</source>
        <translation>Se entendió como un mes: cualquier día, del 1 al {last}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Mark all needed as asked</source>
        <translation>Marcar todo lo que falta como pedido</translation>
    </message>
    <message>
        <source>Print the list in English</source>
        <translation>Imprimir la lista en inglés</translation>
    </message>
    <message>
        <source>Print the list in Spanish</source>
        <translation>Imprimir la lista en español</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Todavía no hay documentos</translation>
    </message>
    <message>
        <source>The list follows from the screening. It fills as questions are answered.</source>
        <translation>La lista sale de la evaluación. Se llena conforme se contestan las preguntas.</translation>
    </message>
    <message>
        <source>{done} of {all} settled</source>
        <translation>{done} de {all} resueltos</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due this fortnight</source>
        <translation>Vencen en los próximos quince días</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar todas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Nothing falls due in the next fourteen days.</source>
        <translation>Nada vence en los próximos catorce días.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the case of {who}: {what}</source>
        <translation>Abrir el caso de {who}: {what}</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>That was the last question.</source>
        <translation>Esa fue la última pregunta.</translation>
    </message>
    <message>
        <source>Every question has an answer, and every answer is saved.</source>
        <translation>Todas las preguntas tienen respuesta, y todas las respuestas están guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. Everything else is saved.</source>
        <translation>
            <numerusform>%n pregunta no tiene respuesta todavía. Lo demás está guardado.</numerusform>
            <numerusform>%n preguntas no tienen respuesta todavía. Lo demás está guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over to review</source>
        <translation>Pasar a revisión</translation>
    </message>
    <message>
        <source>See the screening</source>
        <translation>Ver la evaluación</translation>
    </message>
    <message>
        <source>Go to the first one without an answer</source>
        <translation>Ir a la primera sin respuesta</translation>
    </message>
    <message>
        <source>What happens next: the attorney looks at the answers, and the worker waits to be called.</source>
        <translation>Lo que sigue: la abogada o el abogado revisa las respuestas, y la persona espera a que la llamen.</translation>
    </message>
    <message>
        <source>This case stands at: {station}.</source>
        <translation>Este caso está en: {station}.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Mandar</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflictos</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya están aquí</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>This file cannot be brought in</source>
        <translation>Este archivo no se puede traer</translation>
    </message>
    <message>
        <source>From {laptop}</source>
        <translation>De {laptop}</translation>
    </message>
    <message>
        <source>From a laptop that is not known here</source>
        <translation>De una computadora que aquí no se conoce</translation>
    </message>
    <message>
        <source>Known laptop</source>
        <translation>Computadora conocida</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se conoce</translation>
    </message>
    <message>
        <source>Compare the fingerprint first</source>
        <translation>Compare primero la huella</translation>
    </message>
    <message>
        <source>Signature is right</source>
        <translation>La firma es correcta</translation>
    </message>
    <message>
        <source>Not altered on the way</source>
        <translation>No se alteró en el camino</translation>
    </message>
    <message>
        <source>Sealed for this laptop</source>
        <translation>Sellado para esta computadora</translation>
    </message>
    <message>
        <source>{changes} changes, {scans} scans</source>
        <translation>{changes} cambios, {scans} documentos escaneados</translation>
    </message>
    <message>
        <source>Every change can be read</source>
        <translation>Todos los cambios se pueden leer</translation>
    </message>
    <message>
        <source>Written {day}. File format {format}, version {app}</source>
        <translation>Escrito el {day}. Formato de archivo {format}, versión {app}</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Clinic and language</source>
        <translation>Clínica e idioma</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Revisar el papel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {step}</source>
        <translation>Paso {number} de {total}, {step}</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>Preparar esta computadora</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Turn to worker</source>
        <translation>Voltear a la persona</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Dejar para después</translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message>
        <source>No gate holds this case back</source>
        <translation>Ninguna revisión legal detiene este caso</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) hold everything back</source>
        <translation>
            <numerusform>%n revisión legal lo detiene todo</numerusform>
            <numerusform>%n revisiones legales lo detienen todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The attorney looks at this case next</source>
        <translation>La abogada o el abogado va a revisar este caso</translation>
    </message>
    <message>
        <source>Hand over to review</source>
        <translation>Pasar a revisión</translation>
    </message>
    <message>
        <source>Say to the worker</source>
        <translation>Dígale a la persona</translation>
    </message>
    <message>
        <source>If the worker asks what this means: “The attorney will tell you.”</source>
        <translation>Si la persona pregunta qué significa: «La abogada o el abogado se lo va a explicar».</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas del manual</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <source>taken back: {before}</source>
        <translation>quitado: {before}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Todavía no hay cambios</translation>
    </message>
    <message>
        <source>Use other words, or show everything.</source>
        <translation>Use otras palabras o muestre todo.</translation>
    </message>
    <message>
        <source>Find a fact, a value or a person</source>
        <translation>Buscar un dato, un valor o una persona</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Buscar un cambio</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Quién lo cambió</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, primero los más nuevos</translation>
    </message>
    <message>
        <source>History can be read and filtered. Nothing here can be edited.</source>
        <translation>El historial se puede leer y filtrar. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visita</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>This laptop’s address</source>
        <translation>La dirección de esta computadora</translation>
    </message>
    <message>
        <source>Give it to whoever sends to you. Nothing in it is secret.</source>
        <translation>Désela a quien le mande archivos. No tiene nada secreto.</translation>
    </message>
    <message>
        <source>Words to compare aloud</source>
        <translation>Palabras para comparar en voz alta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Save a sheet</source>
        <translation>Guardar una hoja</translation>
    </message>
    <message>
        <source>The address as a picture for a camera</source>
        <translation>La dirección como imagen para una cámara</translation>
    </message>
    <message>
        <source>Where shall the sheet be saved?</source>
        <translation>¿Dónde quiere guardar la hoja?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>address.pdf</source>
        <translation>direccion.pdf</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Handed over to review</source>
        <translation>Pasó a revisión</translation>
    </message>
    <message>
        <source>The answer is still here, but not saved.</source>
        <translation>La respuesta sigue aquí, pero no está guardada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>This question is for you. It is not shown to the worker.</source>
        <translation>Esta pregunta es para usted. No se le muestra a la persona.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Scans and photos (*.jpg *.jpeg *.png *.pdf *.heic);;All (*)</source>
        <translation>Documentos y fotos (*.jpg *.jpeg *.png *.pdf *.heic);;Todos (*)</translation>
    </message>
    <message>
        <source>Which scan or photo?</source>
        <translation>¿Qué documento o foto?</translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation>¿Por qué no hace falta?</translation>
    </message>
    <message>
        <source>The attorney reads this.</source>
        <translation>Lo lee la abogada o el abogado.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look at scan {number}</source>
        <translation>Ver el documento {number}</translation>
    </message>
    <message>
        <source>Add a scan or photo</source>
        <translation>Agregar un documento o una foto</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Ya se pidió</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Not needed …</source>
        <translation>No hace falta …</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Sí hace falta</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n documento escaneado</numerusform>
            <numerusform>%n documentos escaneados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{reason}” {who}</source>
        <translation>«{reason}» {who}</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Ya no se pide</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message numerus="yes">
        <source>%n second(s) until the next try.</source>
        <translation>
            <numerusform>Falta %n segundo para el siguiente intento.</numerusform>
            <numerusform>Faltan %n segundos para el siguiente intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not it. Look at Caps Lock and at who is chosen above.</source>
        <translation>Esa no es. Revise si Bloq Mayús está activado y quién está escogido arriba.</translation>
    </message>
    <message>
        <source>Who is unlocking?</source>
        <translation>¿Quién va a abrir?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Intente otra vez en %n s</numerusform>
            <numerusform>Intente otra vez en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type the passphrase of the key chosen above.</source>
        <translation>Escriba la frase de acceso de la llave escogida arriba.</translation>
    </message>
</context>
<context>
    <name>LawPanel</name>
    <message>
        <source>The law in this app</source>
        <translation>La ley en esta aplicación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The labor-based program is on hold</source>
        <translation>El programa basado en trabajo está en pausa</translation>
    </message>
    <message>
        <source>No packet is built for it. The attorney decides every case.</source>
        <translation>No se arma ningún paquete. La abogada o el abogado decide cada caso.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>Rule set today</source>
        <translation>Reglas de hoy</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Qué significa hoy</translation>
    </message>
    <message>
        <source>Rule sets of other days</source>
        <translation>Reglas de otros días</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>{unsure} of {total} sources are not confirmed by a primary source.</source>
        <translation>{unsure} de {total} fuentes no están confirmadas por una fuente primaria.</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Según otros</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message numerus="yes">
        <source>%n question(s) could still change this</source>
        <translation>
            <numerusform>%n pregunta todavía puede cambiar esto</numerusform>
            <numerusform>%n preguntas todavía pueden cambiar esto</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is it one of these people? If not, just go on.</source>
        <translation>¿Es una de estas personas? Si no, siga adelante.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Abrir este caso</translation>
    </message>
    <message>
        <source>Open the case of {name}</source>
        <translation>Abrir el caso de {name}</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Put this code on paper, now</source>
        <translation>Ponga este código en papel, ahora</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ya lo tengo en papel</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>¿Hacer un código de recuperación nuevo?</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>The old paper opens nothing from then on. Destroy it when the new one is printed.</source>
        <translation>El papel viejo ya no va a abrir nada. Destrúyalo cuando el nuevo esté impreso.</translation>
    </message>
</context>
<context>
    <name>NewPaper</name>
    <message>
        <source>A new code, for a new paper</source>
        <translation>Un código nuevo, para un papel nuevo</translation>
    </message>
    <message>
        <source>The code you typed opens nothing any more. Put this one on paper and destroy the old paper.</source>
        <translation>El código que escribió ya no abre nada. Ponga este en papel y destruya el papel viejo.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ya lo tengo en papel</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>This can be guessed. Use more words, or take the one offered below.</source>
        <translation>Esto se puede adivinar. Use más palabras o tome la frase de abajo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Las dos no son iguales. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The same passphrase, once more</source>
        <translation>La misma frase, otra vez</translation>
    </message>
    <message>
        <source>Made by chance, easy to say:</source>
        <translation>Hecha al azar, fácil de decir:</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use the suggested passphrase</source>
        <translation>Usar la frase sugerida</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Suggest another passphrase</source>
        <translation>Sugerir otra frase de acceso</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other are strong and easy to keep.</source>
        <translation>Cuatro palabras o más que no tengan nada que ver entre sí son fuertes y fáciles de recordar.</translation>
    </message>
    <message>
        <source>It is short. Add words.</source>
        <translation>Es corta. Agregue palabras.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries first. Use others.</source>
        <translation>Tiene una palabra que todos prueban primero. Use otras.</translation>
    </message>
    <message>
        <source>It repeats itself. Use different words.</source>
        <translation>Se repite. Use palabras distintas.</translation>
    </message>
    <message>
        <source>One or two more words make it good.</source>
        <translation>Con una o dos palabras más queda bien.</translation>
    </message>
    <message>
        <source>Nobody will guess this soon.</source>
        <translation>Nadie la va a adivinar pronto.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What does the answer rest on?</source>
        <translation>¿En qué se basa la respuesta?</translation>
    </message>
    <message>
        <source>A short note, only what the attorney needs</source>
        <translation>Una nota corta, solo lo que la abogada o el abogado necesita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>The worker said it</source>
        <translation>Lo dijo la persona</translation>
    </message>
    <message>
        <source>A paper was seen</source>
        <translation>Se vio un papel</translation>
    </message>
    <message>
        <source>It is in doubt</source>
        <translation>Hay duda</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Blocks</source>
        <translation>Lo impide</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>Also look at</source>
        <translation>Vea también</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Guardar {value}</translation>
    </message>
    <message>
        <source>A whole number, in digits.</source>
        <translation>Un número entero, en cifras.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} contestadas</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that cannot change anything are shown too.</source>
        <translation>
            <numerusform>También se muestra %n pregunta que no puede cambiar nada.</numerusform>
            <numerusform>También se muestran %n preguntas que no pueden cambiar nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are folded away: they cannot change anything.</source>
        <translation>
            <numerusform>%n pregunta está oculta: no puede cambiar nada.</numerusform>
            <numerusform>%n preguntas están ocultas: no pueden cambiar nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold them away</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>{name}, interpreter</source>
        <translation>{name}, intérprete</translation>
    </message>
    <message>
        <source>{name}, interpreter, {language}</source>
        <translation>{name}, intérprete, {language}</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Making the vault …</source>
        <translation>Preparando la caja fuerte …</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Mostrar el código de recuperación</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Escoja su frase de acceso</translation>
    </message>
    <message>
        <source>It opens the clinic on this laptop. Nobody can look it up or send it again.</source>
        <translation>Abre la clínica en esta computadora. Nadie puede consultarla ni mandarla otra vez.</translation>
    </message>
</context>
<context>
    <name>PathwayCard</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>PathwayDetail</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{subtitle} · {rules}</source>
        <translation>{subtitle} · {rules}</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Qué lo decidió</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Todavía no hay nada decidido.</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>paper seen</source>
        <translation>papel visto</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Todavía falta</translation>
    </message>
    <message>
        <source>No open question can change this level.</source>
        <translation>Ninguna pregunta abierta puede cambiar este nivel.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Ask now: {question}</source>
        <translation>Preguntar ahora: {question}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Según otros</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>People that were found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Todavía sin nombre</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>se escribe distinto</translation>
    </message>
    <message>
        <source>Safe contact: look at the case before you call</source>
        <translation>Contacto seguro: vea el caso antes de llamar</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Todavía sin caso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar a una persona</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>A name, part of a name, or a ticket number</source>
        <translation>Un nombre, parte de un nombre o un número de turno</translation>
    </message>
    <message>
        <source>Accents and small typing mistakes are forgiven.</source>
        <translation>No importan los acentos ni los errores pequeños.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escoger</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>abrir el caso</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Nobody is in this clinic yet</source>
        <translation>Todavía no hay nadie en esta clínica</translation>
    </message>
    <message>
        <source>Start an intake, or bring in a file from another laptop.</source>
        <translation>Reciba a una persona o traiga un archivo de otra computadora.</translation>
    </message>
    <message>
        <source>Start intake</source>
        <translation>Recibir a una persona</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter off. Nicknames and second last names are searched too.</source>
        <translation>Pruebe con menos letras o quite un filtro. También se buscan apodos y segundos apellidos.</translation>
    </message>
    <message>
        <source>Start intake for “{name}”</source>
        <translation>Recibir a «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>{section} · question {at} of {all}</source>
        <translation>{section} · pregunta {at} de {all}</translation>
    </message>
    <message>
        <source>{section}, {at} of {all}</source>
        <translation>{section}, {at} de {all}</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice mode: invented people, real data stay apart</source>
        <translation>Modo de práctica: personas inventadas, los datos reales quedan aparte</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Not what the code says. Look at the paper again.</source>
        <translation>No es lo que dice el código. Mire el papel otra vez.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Revisar el papel</translation>
    </message>
    <message>
        <source>Type these two groups from the paper. Then the clinic is ready.</source>
        <translation>Escriba estos dos grupos del papel. Después la clínica queda lista.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>For you, not read aloud</source>
        <translation>Para usted, no se lee en voz alta</translation>
    </message>
    <message>
        <source>Read aloud · {language}</source>
        <translation>Leer en voz alta · {language}</translation>
    </message>
    <message>
        <source>Read aloud · {language}, for the interpreter into {worker}</source>
        <translation>Leer en voz alta · {language}, para que el intérprete lo diga en {worker}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock the app</source>
        <translation>Bloquear la aplicación</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the address that ends in {end}</source>
        <translation>Quitar la dirección que termina en {end}</translation>
    </message>
    <message>
        <source>This is no laptop’s address. An address begins with age1. Copy it whole.</source>
        <translation>Esta no es la dirección de una computadora. Una dirección empieza con age1. Cópiela completa.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Quién puede abrirlo</translation>
    </message>
    <message>
        <source>Address of the other laptop</source>
        <translation>Dirección de la otra computadora</translation>
    </message>
    <message>
        <source>Paste it. It begins with age1. Nobody else can open the file.</source>
        <translation>Péguela. Empieza con age1. Nadie más puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <source>It stands on the paper in the locked drawer: ten groups of four. It opens the clinic once.</source>
        <translation>Está en el papel del cajón con llave: diez grupos de cuatro. Abre la clínica una sola vez.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Small letters and missing dashes are fine.</source>
        <translation>Puede usar minúsculas y dejar los guiones.</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Abrir con el código</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>RemarkLine</name>
    <message>
        <source>Worker said</source>
        <translation>Lo dijo la persona</translation>
    </message>
    <message>
        <source>Paper seen</source>
        <translation>Papel visto</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Hay duda</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Quitar la respuesta</translation>
    </message>
</context>
<context>
    <name>ScanViewer</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Shown from the vault. No loose copy is made.</source>
        <translation>Se muestra desde la caja fuerte. No se hace ninguna copia suelta.</translation>
    </message>
    <message>
        <source>This is kept safely in the vault. It cannot be shown here.</source>
        <translation>Está guardado en la caja fuerte. Aquí no se puede mostrar.</translation>
    </message>
    <message>
        <source>page {at} of {all}</source>
        <translation>página {at} de {all}</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Handed over to review</source>
        <translation>Pasó a revisión</translation>
    </message>
    <message>
        <source>No level can be relied on.</source>
        <translation>Ningún nivel es confiable.</translation>
    </message>
    <message>
        <source>The answers came through somebody tied to the employer. Ask again with another interpreter.</source>
        <translation>Las respuestas llegaron por medio de alguien que tiene relación con el empleador. Pregunte otra vez con otro intérprete.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de acceso</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de acceso</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the interview</source>
        <translation>Secciones de la entrevista</translation>
    </message>
    <message>
        <source>{title}, {answered} of {total} answered</source>
        <translation>{title}, {answered} de {total} contestadas</translation>
    </message>
</context>
<context>
    <name>SendTab</name>
    <message>
        <source>Sealing the cases …</source>
        <translation>Sellando los casos …</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>La hoja se guardó.</translation>
    </message>
    <message>
        <source>It holds no case and no secret.</source>
        <translation>No lleva ningún caso ni ningún secreto.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Escoja por lo menos un caso.</translation>
    </message>
    <message>
        <source>Add the address of a laptop that may open it.</source>
        <translation>Agregue la dirección de una computadora que pueda abrirlo.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{cases} cases, {scans} scans, {size} KB. Only the chosen laptops can open the file.</source>
        <translation>{cases} casos, {scans} documentos escaneados, {size} KB. Solo las computadoras escogidas pueden abrir el archivo.</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>El archivo está escrito.</translation>
    </message>
    <message>
        <source>Choose where, and write the file</source>
        <translation>Escoger dónde y escribir el archivo</translation>
    </message>
    <message>
        <source>The address is copied</source>
        <translation>La dirección está copiada</translation>
    </message>
    <message>
        <source>Where shall the file be written?</source>
        <translation>¿Dónde quiere escribir el archivo?</translation>
    </message>
    <message>
        <source>Sealed cases (*.age)</source>
        <translation>Casos sellados (*.age)</translation>
    </message>
    <message>
        <source>cases.age</source>
        <translation>casos.age</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Nothing in this list has that word.</source>
        <translation>Nada en esta lista tiene esa palabra.</translation>
    </message>
    <message numerus="yes">
        <source>Keep these %n</source>
        <translation>
            <numerusform>Guardar esta %n</numerusform>
            <numerusform>Guardar estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StationColumn</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Ver %n más</numerusform>
            <numerusform>Ver %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation>Nadie por ahora</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StopNotice</name>
    <message>
        <source>Say aloud:</source>
        <translation>Diga en voz alta:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Fetch the attorney.</source>
        <translation>Pida que venga la abogada o el abogado.</translation>
    </message>
    <message>
        <source>Everything entered so far is kept.</source>
        <translation>Todo lo anotado hasta ahora queda guardado.</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message>
        <source>Is this the laptop you expect?</source>
        <translation>¿Es la computadora que usted espera?</translation>
    </message>
    <message>
        <source>Call or stand beside the other person. Their page Exchange, Send shows a fingerprint. Trust the laptop only if every sign is the same.</source>
        <translation>Llame o póngase junto a la otra persona. Su página Intercambio, Mandar muestra una huella. Confíe en la computadora solo si todos los signos son iguales.</translation>
    </message>
    <message>
        <source>What shall this laptop be called?</source>
        <translation>¿Cómo se va a llamar esta computadora?</translation>
    </message>
    <message>
        <source>They are the same: trust this laptop</source>
        <translation>Son iguales: confiar en esta computadora</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller words</source>
        <translation>Letras más pequeñas</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Size of the words: {size}</source>
        <translation>Tamaño de las letras: {size}</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>No language yet</source>
        <translation>Todavía sin idioma</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Mine only</source>
        <translation>Solo mis casos</translation>
    </message>
    <message>
        <source>Show only the cases that my key works on</source>
        <translation>Mostrar solo los casos que atiende mi llave</translation>
    </message>
    <message>
        <source>Start intake</source>
        <translation>Recibir a una persona</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message>
        <source>The first person of the day gets ticket 1. Start an intake, or look for somebody who came before.</source>
        <translation>La primera persona del día recibe el turno 1. Reciba a una persona o busque a alguien que ya vino antes.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n minute(s)</source>
        <translation>
            <numerusform>la espera más larga: %n minuto</numerusform>
            <numerusform>la espera más larga: %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Law {version} · reviewed {day}</source>
        <translation>Ley {version} · revisada {day}</translation>
    </message>
    <message>
        <source>Opens what the law in this app says</source>
        <translation>Abre lo que dice la ley en esta aplicación</translation>
    </message>
    <message>
        <source>{who}, {role}: your key</source>
        <translation>{who}, {role}: su llave</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Where is the clinic’s folder?</source>
        <translation>¿Dónde está la carpeta de la clínica?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Open another clinic folder</source>
        <translation>Abrir otra carpeta de clínica</translation>
    </message>
    <message>
        <source>Nothing was lost</source>
        <translation>No se perdió nada</translation>
    </message>
    <message>
        <source>Every answer was saved when it was given. Go on where you were.</source>
        <translation>Cada respuesta se guardó cuando se dio. Siga donde se quedó.</translation>
    </message>
    <message>
        <source>Locked at {time}</source>
        <translation>Se bloqueó a las {time}</translation>
    </message>
    <message>
        <source>Everything is encrypted</source>
        <translation>Todo está cifrado</translation>
    </message>
    <message>
        <source>Without a passphrase nobody can read what is on this laptop.</source>
        <translation>Sin una frase de acceso nadie puede leer lo que hay en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Nada sale de esta computadora</translation>
    </message>
    <message>
        <source>The app works without the internet and never sends anything.</source>
        <translation>La aplicación trabaja sin internet y nunca manda nada.</translation>
    </message>
    <message>
        <source>The names and answers left the screen and the memory.</source>
        <translation>Los nombres y las respuestas salieron de la pantalla y de la memoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) went by without a key. Names and answers left the screen.</source>
        <translation>
            <numerusform>Pasó %n minuto sin tocar una tecla. Los nombres y las respuestas salieron de la pantalla.</numerusform>
            <numerusform>Pasaron %n minutos sin tocar una tecla. Los nombres y las respuestas salieron de la pantalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop slept. The names and answers left the screen and the memory.</source>
        <translation>La computadora se durmió. Los nombres y las respuestas salieron de la pantalla y de la memoria.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What could change it</source>
        <translation>Qué podría cambiarlo</translation>
    </message>
    <message>
        <source>Only tried out. Nothing is saved.</source>
        <translation>Es solo una prueba. No se guarda nada.</translation>
    </message>
    <message>
        <source>Answered now: {answer}</source>
        <translation>Respuesta de ahora: {answer}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Todavía no se preguntó</translation>
    </message>
    <message>
        <source>still on hold</source>
        <translation>sigue en pausa</translation>
    </message>
    <message>
        <source>does not match: {what}</source>
        <translation>no coincide: {what}</translation>
    </message>
    <message>
        <source>for the attorney: {gate}</source>
        <translation>para la abogada o el abogado: {gate}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatWordsMean</name>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>They sort the attorney’s work. They are no advice and no promise. Do not read them out.</source>
        <translation>Ordenan el trabajo de la abogada o el abogado. No son un consejo ni una promesa. No las lea en voz alta.</translation>
    </message>
</context>
<context>
    <name>WhoMenu</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de acceso</translation>
    </message>
    <message>
        <source>Make a key for someone</source>
        <translation>Hacer una llave para alguien</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key</source>
        <translation>
            <numerusform>Después de %n minuto sin tocar una tecla</numerusform>
            <numerusform>Después de %n minutos sin tocar una tecla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <source>Why we ask</source>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>Why we ask, open</source>
        <translation>Por qué preguntamos, abierto</translation>
    </message>
    <message>
        <source>Why we ask, folded</source>
        <translation>Por qué preguntamos, cerrado</translation>
    </message>
</context>
<context>
    <name>WorkerList</name>
    <message>
        <source>Page {number} of the list</source>
        <translation>Página {number} de la lista</translation>
    </message>
    <message>
        <source>The worker’s list, in English</source>
        <translation>La lista de la persona, en inglés</translation>
    </message>
    <message>
        <source>The worker’s list, in Spanish</source>
        <translation>La lista de la persona, en español</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>This laptop knows no printer.</source>
        <translation>Esta computadora no tiene impresora.</translation>
    </message>
    <message>
        <source>Save the list as PDF instead.</source>
        <translation>Mejor guarde la lista como PDF.</translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation>La impresora no contestó.</translation>
    </message>
    <message>
        <source>The list is kept. Check the cable, then print again.</source>
        <translation>La lista queda guardada. Revise el cable e imprima otra vez.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Se mandó a la impresora.</translation>
    </message>
    <message>
        <source>Look that every line can be read.</source>
        <translation>Revise que se lean todas las líneas.</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>La lista no se guardó.</translation>
    </message>
    <message>
        <source>It is still here. Choose another place, or look whether the stick is in.</source>
        <translation>Sigue aquí. Escoja otro lugar o revise si la memoria USB está puesta.</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>La lista se guardó.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it.</source>
        <translation>Quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where shall the list be saved?</source>
        <translation>¿Dónde quiere guardar la lista?</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Letras más pequeñas</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su llave</translation>
    </message>
    <message>
        <source>Lock the app</source>
        <translation>Bloquear la aplicación</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>The role “{role}” may not do this here. Nothing was changed. Ask the clinic lead.</source>
        <translation>El cargo «{role}» no puede hacer esto aquí. No se cambió nada. Pregunte a la persona responsable de la clínica.</translation>
    </message>
    <message>
        <source>Say in which language it was read aloud.</source>
        <translation>Diga en qué idioma se leyó en voz alta.</translation>
    </message>
    <message>
        <source>{value} is not an advisal of this pack.</source>
        <translation>{value} no es un aviso de este contenido legal.</translation>
    </message>
    <message>
        <source>{value} is not a basis of an answer; accepted: {accepted}.</source>
        <translation>{value} no es una base de respuesta; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>An answer that was declined is stored as unknown and carries no other value.</source>
        <translation>Una respuesta que la persona prefirió no dar se guarda como desconocida y no lleva otro valor.</translation>
    </message>
    <message>
        <source>{file}: assume_rest = {value} is not accepted; accepted: &quot;none&quot; | &quot;unanswered&quot;.</source>
        <translation>{file}: assume_rest = {value} no se acepta; se acepta: &quot;none&quot; | &quot;unanswered&quot;.</translation>
    </message>
    <message>
        <source>{file}: line 1, column 1: the file begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>{file}: línea 1, columna 1: el archivo empieza con una marca de orden de bytes; guárdelo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>{fact} is given twice; each fact is given once, as &quot;{fact}&quot; = … or under its group.</source>
        <translation>{fact} aparece dos veces; cada dato se da una vez, como &quot;{fact}&quot; = … o dentro de su grupo.</translation>
    </message>
    <message>
        <source>{file} is a folder; --facts takes one TOML file, --facts-dir a folder of them.</source>
        <translation>{file} es una carpeta; --facts recibe un archivo TOML, --facts-dir una carpeta de archivos.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply; the deepest thing in it is a list of options.</source>
        <translation>{file} tiene demasiados niveles; lo más profundo que puede tener es una lista de opciones.</translation>
    </message>
    <message>
        <source>{file}: there is no [facts] table; a facts file has the table [facts] and, if wished, assume_rest above it.</source>
        <translation>{file}: no hay tabla [facts]; un archivo de datos lleva la tabla [facts] y, si se quiere, assume_rest antes de ella.</translation>
    </message>
    <message>
        <source>There is no folder {folder} that can be read; --facts-dir takes a folder of *.toml files.</source>
        <translation>No hay una carpeta {folder} que se pueda leer; --facts-dir recibe una carpeta de archivos *.toml.</translation>
    </message>
    <message>
        <source>{file} is not TOML: line {line}, column {column}: {problem}; the line reads: {text}</source>
        <translation>{file} no es TOML: línea {line}, columna {column}: {problem}; la línea dice: {text}</translation>
    </message>
    <message>
        <source>{file}: line {line} is not UTF-8 text; save the file as UTF-8.</source>
        <translation>{file}: la línea {line} no es texto UTF-8; guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>{file}: line {line} is nested too deeply; a fact&apos;s id has two parts, such as presence.in_us.</source>
        <translation>{file}: la línea {line} tiene demasiados niveles; el nombre de un dato tiene dos partes, como presence.in_us.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} KiB, the most a facts file may be; it was not read.</source>
        <translation>{file} pesa más de {most} KiB, lo más que puede pesar un archivo de datos; no se leyó.</translation>
    </message>
    <message>
        <source>{file}: {key} is not accepted beside [facts]; accepted: facts, assume_rest.</source>
        <translation>{file}: {key} no se acepta junto a [facts]; se acepta: facts, assume_rest.</translation>
    </message>
    <message>
        <source>{file} cannot be read; --facts takes a TOML file that exists.</source>
        <translation>{file} no se puede leer; --facts recibe un archivo TOML que exista.</translation>
    </message>
    <message>
        <source>The app is locked. Unlock it and try again.</source>
        <translation>La aplicación está bloqueada. Ábrala e intente otra vez.</translation>
    </message>
    <message>
        <source>Attach needs the id of a case, and a path and an item as texts.</source>
        <translation>Para adjuntar hace falta el id de un caso, y una ruta y un documento como textos.</translation>
    </message>
    <message>
        <source>The field’s name must be a text.</source>
        <translation>El nombre del campo debe ser un texto.</translation>
    </message>
    <message>
        <source>The fields must be an object of at most {most} fields.</source>
        <translation>Los campos deben ser un objeto de {most} campos como máximo.</translation>
    </message>
    <message>
        <source>A line with op “{op}” needs “{key}”.</source>
        <translation>Una línea con op «{op}» necesita «{key}».</translation>
    </message>
    <message>
        <source>A line with op “{op}” has no “{key}”.</source>
        <translation>Una línea con op «{op}» no lleva «{key}».</translation>
    </message>
    <message>
        <source>A line may be at most {longest} bytes long.</source>
        <translation>Una línea puede tener {longest} bytes como máximo.</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>Esta línea no es JSON.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Una línea debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>A value cannot be null; to take a value away, use the op “clear”.</source>
        <translation>Un valor no puede ser nulo; para quitar un valor use la op «clear».</translation>
    </message>
    <message>
        <source>{value} is not an op; accepted: {accepted}.</source>
        <translation>{value} no es una op; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>A case needs a person: the id of a person in this vault.</source>
        <translation>Un caso necesita una persona: el id de una persona de esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is no person with the id {value}.</source>
        <translation>No hay ninguna persona con el id {value}.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation>No existe ese caso en esta caja fuerte.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write the month as a word.</source>
        <translation>«{value}» puede ser {first} o {second}. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>There is no day {value}.</source>
        <translation>No existe el día {value}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write 2015, 2015-06 or 2015-06-01.</source>
        <translation>«{value}» no es una fecha. Escriba 2015, 2015-06 o 2015-06-01.</translation>
    </message>
    <message>
        <source>No month has a day {day}.</source>
        <translation>Ningún mes tiene día {day}.</translation>
    </message>
    <message>
        <source>April {year} has no day {day}.</source>
        <translation>Abril de {year} no tiene día {day}.</translation>
    </message>
    <message>
        <source>February {year} has no day {day}.</source>
        <translation>Febrero de {year} no tiene día {day}.</translation>
    </message>
    <message>
        <source>June {year} has no day {day}.</source>
        <translation>Junio de {year} no tiene día {day}.</translation>
    </message>
    <message>
        <source>November {year} has no day {day}.</source>
        <translation>Noviembre de {year} no tiene día {day}.</translation>
    </message>
    <message>
        <source>September {year} has no day {day}.</source>
        <translation>Septiembre de {year} no tiene día {day}.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>No existe el mes {month}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date this app understands. Write 2015, June 2015, 6/2015 or 12 Jun 2015.</source>
        <translation>La aplicación no entiende «{value}» como fecha. Escriba 2015, junio 2015, 6/2015 o 12 jun 2015.</translation>
    </message>
    <message>
        <source>The year of {value} is not between 1900 and 2100.</source>
        <translation>El año de {value} no está entre 1900 y 2100.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Name a new folder; nothing was written.</source>
        <translation>La carpeta {folder} no está vacía. Indique una carpeta nueva; no se escribió nada.</translation>
    </message>
    <message>
        <source>“{value}” may be {year}. If the worker says so too, write the year.</source>
        <translation>«{value}» puede ser {year}. Si la persona también lo dice, escriba el año.</translation>
    </message>
    <message>
        <source>Write the year of “{value}” with four digits.</source>
        <translation>Escriba el año de «{value}» con cuatro cifras.</translation>
    </message>
    <message>
        <source>“{value}” has no year. Write the year too.</source>
        <translation>«{value}» no tiene año. Escriba también el año.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was added.</source>
        <translation>Este archivo está vacío. No se agregó nada.</translation>
    </message>
    <message>
        <source>There is no such scan in this vault.</source>
        <translation>No existe ese documento escaneado en esta caja fuerte.</translation>
    </message>
    <message>
        <source>Say why this document is not needed.</source>
        <translation>Diga por qué no hace falta este documento.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Make a smaller scan of it and add it again.</source>
        <translation>Este archivo pesa más de {most} MB. Hágalo más pequeño y agréguelo otra vez.</translation>
    </message>
    <message>
        <source>{value} is not on this case’s list of documents.</source>
        <translation>{value} no está en la lista de documentos de este caso.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added.</source>
        <translation>Este archivo no se puede leer. No se agregó nada.</translation>
    </message>
    <message>
        <source>“{value}” is not a fingerprint. A fingerprint has 32 digits and letters from a to f.</source>
        <translation>«{value}» no es una huella. Una huella tiene 32 cifras y letras de la a a la f.</translation>
    </message>
    <message>
        <source>“{value}” is not an age recipient. A recipient begins with age1 and has 62 characters.</source>
        <translation>«{value}» no es un destinatario de age. Un destinatario empieza con age1 y tiene 62 caracteres.</translation>
    </message>
    <message>
        <source>This file is damaged: it was cut short or altered on the way. Nothing was brought in. Ask for it again.</source>
        <translation>Este archivo está dañado: se cortó o se alteró en el camino. No se trajo nada. Pídalo otra vez.</translation>
    </message>
    <message>
        <source>This file is forged: its signature does not fit what is in it. Nothing was brought in.</source>
        <translation>Este archivo está falsificado: su firma no corresponde a lo que lleva. No se trajo nada.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This file was encrypted under a passphrase. Give that passphrase to open it.</source>
        <translation>Este archivo se cifró con una frase de acceso. Dé esa frase para abrirlo.</translation>
    </message>
    <message>
        <source>Say who shall be able to open the file: one recipient or more.</source>
        <translation>Diga quién va a poder abrir el archivo: un destinatario o más.</translation>
    </message>
    <message>
        <source>This file is not a bundle of this app. Nothing was brought in.</source>
        <translation>Este archivo no es de esta aplicación. No se trajo nada.</translation>
    </message>
    <message>
        <source>Name recipients or give a passphrase, not both. No file was written.</source>
        <translation>Indique destinatarios o dé una frase de acceso, no las dos cosas. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>This file, or a part of it, is larger than a bundle can be. Nothing was brought in.</source>
        <translation>Este archivo, o una parte de él, es más grande de lo que puede ser. No se trajo nada.</translation>
    </message>
    <message>
        <source>This is more than one bundle can hold. No file was written. Send fewer cases at a time.</source>
        <translation>Esto es más de lo que cabe en un archivo. No se escribió ningún archivo. Mande menos casos a la vez.</translation>
    </message>
    <message>
        <source>A bundle can have at most {most} recipients.</source>
        <translation>Un archivo puede tener {most} destinatarios como máximo.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of the app. Nothing was brought in. Update this laptop first.</source>
        <translation>Este archivo se hizo con una versión más nueva de la aplicación. No se trajo nada. Primero actualice esta computadora.</translation>
    </message>
    <message>
        <source>The file cannot be read from this disk. Nothing was brought in.</source>
        <translation>El archivo no se puede leer de este disco. No se trajo nada.</translation>
    </message>
    <message>
        <source>This bundle comes from a laptop that nobody has approved here, fingerprint {fingerprint}. Nothing was brought in. Compare the fingerprint with the sender, then approve it.</source>
        <translation>Este archivo viene de una computadora que aquí nadie ha aprobado, huella {fingerprint}. No se trajo nada. Compare la huella con quien lo mandó y después apruébela.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing was brought in.</source>
        <translation>Esta frase de acceso no abre el archivo. No se trajo nada.</translation>
    </message>
    <message>
        <source>This bundle was encrypted for somebody else: this vault’s key does not open it. Nothing was brought in.</source>
        <translation>Este archivo se cifró para otra computadora: la llave de esta caja fuerte no lo abre. No se trajo nada.</translation>
    </message>
    <message>
        <source>{fact} is not a fact of this pack; facts.toml of the pack lists them all.</source>
        <translation>{fact} no es un dato de este contenido legal; facts.toml los enumera todos.</translation>
    </message>
    <message>
        <source>{fact} is not a fact of this pack; the nearest one is {nearest}.</source>
        <translation>{fact} no es un dato de este contenido legal; el más parecido es {nearest}.</translation>
    </message>
    <message>
        <source>{fact} = {value} is not accepted; accepted: {accepted}.</source>
        <translation>{fact} = {value} no se acepta; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>{fact} = {value} is not accepted; the nearest option is &quot;{nearest}&quot;; accepted: {accepted}.</source>
        <translation>{fact} = {value} no se acepta; la opción más parecida es &quot;{nearest}&quot;; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>{field} holds signs that cannot be shown. Type it again.</source>
        <translation>{field} tiene signos que no se pueden mostrar. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a day; accepted: YYYY-MM-DD.</source>
        <translation>{field}: {value} no es un día; se acepta: AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a time; accepted: YYYY-MM-DDTHH:MM:SS.</source>
        <translation>{field}: {value} no es una hora; se acepta: AAAA-MM-DDTHH:MM:SS.</translation>
    </message>
    <message>
        <source>{field} must be an object; its keys are {accepted}.</source>
        <translation>{field} debe ser un objeto; sus claves son {accepted}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not offered; accepted: {accepted}.</source>
        <translation>{field}: {value} no se ofrece; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>{field} must be a text.</source>
        <translation>{field} debe ser un texto.</translation>
    </message>
    <message>
        <source>{field} may be at most {longest} characters long.</source>
        <translation>{field} puede tener {longest} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A {kind} has no field {value}; the nearest is {near}.</source>
        <translation>Un registro {kind} no tiene el campo {value}; el más parecido es {near}.</translation>
    </message>
    <message>
        <source>The disk is full. No file was written.</source>
        <translation>El disco está lleno. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced.</source>
        <translation>{path} ya existe y no se reemplazó.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>No file can be written in {path}.</source>
        <translation>No se puede escribir ningún archivo en {path}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} no se puede leer.</translation>
    </message>
    <message>
        <source>Write the person’s name, or what they are called.</source>
        <translation>Escriba el nombre de la persona, o cómo le dicen.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number of at most {most}. Write it in digits.</source>
        <translation>«{value}» no es un número entero de {most} como máximo. Escríbalo en cifras.</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” cannot be changed like this.</source>
        <translation>Un registro del tipo «{kind}» no se puede cambiar así.</translation>
    </message>
    <message>
        <source>{value} is not a kind of record; accepted: {accepted}.</source>
        <translation>{value} no es un tipo de registro; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>{value} is not a language of the app; accepted: {accepted}.</source>
        <translation>{value} no es un idioma de la aplicación; se acepta: {accepted}.</translation>
    </message>
    <message>
        <source>This attachment is damaged and cannot be shown.</source>
        <translation>Este documento adjunto está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault.</source>
        <translation>Este documento adjunto no está en la caja fuerte.</translation>
    </message>
    <message>
        <source>This record was destroyed for good; nothing can be written to it.</source>
        <translation>Este registro se destruyó para siempre; no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>The changes of a destroyed record came without the note that it was destroyed. Nothing was brought in.</source>
        <translation>Los cambios de un registro destruido llegaron sin la nota de que se destruyó. No se trajo nada.</translation>
    </message>
    <message>
        <source>A change does not prove itself: it was altered on the way. Nothing was brought in.</source>
        <translation>Un cambio no se puede comprobar: se alteró en el camino. No se trajo nada.</translation>
    </message>
    <message>
        <source>This record is a {kind}, so it cannot be written as something else.</source>
        <translation>Este registro es {kind}, así que no se puede escribir como otra cosa.</translation>
    </message>
    <message>
        <source>An id, a kind or a field name is empty, too long or holds signs that are not allowed.</source>
        <translation>Un id, un tipo o un nombre de campo está vacío, es demasiado largo o tiene signos que no se permiten.</translation>
    </message>
    <message>
        <source>There is no record of that id.</source>
        <translation>No hay ningún registro con ese id.</translation>
    </message>
    <message>
        <source>A value holds something that JSON cannot say.</source>
        <translation>Un valor tiene algo que no se puede decir en JSON.</translation>
    </message>
    <message>
        <source>This installation has no content pack. Install the app again.</source>
        <translation>Esta instalación no tiene contenido legal. Instale la aplicación otra vez.</translation>
    </message>
    <message>
        <source>There is no such person in this vault.</source>
        <translation>No existe esa persona en esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is already a record with the id {id}.</source>
        <translation>Ya hay un registro con el id {id}.</translation>
    </message>
    <message>
        <source>{value} is not an id; accepted: a UUID such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427.</source>
        <translation>{value} no es un id; se acepta: un UUID como 1b4e28ba-2fa1-41d2-883f-0016d3cca427.</translation>
    </message>
    <message>
        <source>There is no record with the id {value}.</source>
        <translation>No hay ningún registro con el id {value}.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code holds a mistake. Compare it with the paper and type it again.</source>
        <translation>El grupo {group} del código de recuperación tiene un error. Compárelo con el papel y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of four letters and digits. Type all of them.</source>
        <translation>Un código de recuperación tiene {groups} grupos de cuatro letras y cifras. Escríbalos todos.</translation>
    </message>
    <message>
        <source>{value} cannot be screened; accepted: a day from {first} to {last}.</source>
        <translation>No se puede evaluar en {value}; se acepta: un día del {first} al {last}.</translation>
    </message>
    <message>
        <source>--as-of {value} is not accepted; accepted: an existing day YYYY-MM-DD from {first} to {last}.</source>
        <translation>--as-of {value} no se acepta; se acepta: un día que exista AAAA-MM-DD del {first} al {last}.</translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was changed.</source>
        <translation>Las dos no eran iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nobody here to ask: give {option} FILE or set {variable}.</source>
        <translation>No hay nadie a quien preguntar: dé {option} ARCHIVO o ponga {variable}.</translation>
    </message>
    <message>
        <source>{file} is too long to hold a passphrase.</source>
        <translation>{file} es demasiado largo para tener una frase de acceso.</translation>
    </message>
    <message>
        <source>{value} is not a number of cases; accepted: 1 to {most}.</source>
        <translation>{value} no es un número de casos; se acepta: de 1 a {most}.</translation>
    </message>
    <message>
        <source>A text of the pack is missing in one language.</source>
        <translation>Falta un texto del contenido legal en un idioma.</translation>
    </message>
    <message>
        <source>What was saved did not come back whole.</source>
        <translation>Lo que se guardó no volvió completo.</translation>
    </message>
    <message>
        <source>The vault&apos;s files could not be read from this disk. Nothing was changed.</source>
        <translation>Los archivos de la caja fuerte no se pudieron leer de este disco. No se cambió nada.</translation>
    </message>
    <message>
        <source>The vault&apos;s files could not be written to this disk. What was saved before is still there.</source>
        <translation>Los archivos de la caja fuerte no se pudieron escribir en este disco. Lo que ya estaba guardado sigue ahí.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged: it is cut short or was altered. Nothing was changed. Restore the last backup.</source>
        <translation>El archivo de la caja fuerte está dañado: está cortado o se alteró. No se cambió nada. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The keys are here but vault.db is missing. Nothing was made in its place. Look for it, or restore the last backup.</source>
        <translation>Las llaves están aquí, pero falta vault.db. No se hizo nada en su lugar. Búsquelo o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still there. Make room and try again.</source>
        <translation>El disco está lleno. Lo que ya estaba guardado sigue ahí. Haga espacio e intente otra vez.</translation>
    </message>
    <message>
        <source>There is already a vault, or a part of one, in this folder. Choose an empty folder.</source>
        <translation>Ya hay una caja fuerte, o una parte de una, en esta carpeta. Escoja una carpeta vacía.</translation>
    </message>
    <message>
        <source>This vault is open in another window or program. Close it there first.</source>
        <translation>Esta caja fuerte está abierta en otra ventana o programa. Primero ciérrela ahí.</translation>
    </message>
    <message>
        <source>The key file and its copy are damaged, so this vault cannot be opened. Restore vault.keys from a backup.</source>
        <translation>El archivo de llaves y su copia están dañados, así que esta caja fuerte no se puede abrir. Restaure vault.keys de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file vault.keys is missing, so this vault cannot be opened. Nothing was made in its place. Restore it from a backup.</source>
        <translation>Falta el archivo de llaves vault.keys, así que esta caja fuerte no se puede abrir. No se hizo nada en su lugar. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Give the user a name of 1 to {longest} letters, best a role such as “attorney”.</source>
        <translation>Dele a la llave un nombre de 1 a {longest} letras, de preferencia un cargo como «abogada».</translation>
    </message>
    <message>
        <source>There is already a user called “{label}”.</source>
        <translation>Ya hay una llave que se llama «{label}».</translation>
    </message>
    <message>
        <source>This is the only user left; a vault needs at least one.</source>
        <translation>Esta es la única llave que queda; una caja fuerte necesita por lo menos una.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna caja fuerte en esta carpeta.</translation>
    </message>
    <message>
        <source>This installation has no encryption and opens no vault. Install the app again.</source>
        <translation>Esta instalación no tiene cifrado y no abre ninguna caja fuerte. Instale la aplicación otra vez.</translation>
    </message>
    <message>
        <source>Opening needs {megabytes} MB of free memory. Close other programs and try again.</source>
        <translation>Para abrir hacen falta {megabytes} MB de memoria libre. Cierre otros programas e intente otra vez.</translation>
    </message>
    <message>
        <source>This vault has no user of that name. It has: {labels}.</source>
        <translation>Esta caja fuerte no tiene una llave con ese nombre. Tiene: {labels}.</translation>
    </message>
    <message>
        <source>This vault.db is not encrypted, so it is not one of ours. Nothing was changed.</source>
        <translation>Este vault.db no está cifrado, así que no es de esta aplicación. No se cambió nada.</translation>
    </message>
    <message>
        <source>A passphrase cannot be empty.</source>
        <translation>Una frase de acceso no puede estar vacía.</translation>
    </message>
    <message>
        <source>This folder can only be read, not written. Copy the vault to this computer first.</source>
        <translation>Esta carpeta solo se puede leer, no escribir. Primero copie la caja fuerte a esta computadora.</translation>
    </message>
    <message>
        <source>This installation could write readable temporary files, so it opens no vault. Install the app again.</source>
        <translation>Esta instalación podría escribir archivos temporales legibles, así que no abre ninguna caja fuerte. Instale la aplicación otra vez.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the app. Install that version to open it. Nothing was changed.</source>
        <translation>Esta caja fuerte se hizo con una versión más nueva de la aplicación. Instale esa versión para abrirla. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody weakened the protection written in the key file, so it was not used. Restore vault.keys from a backup.</source>
        <translation>Alguien debilitó la protección escrita en el archivo de llaves, así que no se usó. Restaure vault.keys de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this vault.</source>
        <translation>Este código de recuperación no es de esta caja fuerte.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing was changed.</source>
        <translation>Esa frase de acceso no abre esta caja fuerte. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>This laptop knows no printer. Save the sheet on a stick, or copy the code by hand.</source>
        <translation>Esta computadora no tiene impresora. Guarde la hoja en una memoria USB o copie el código a mano.</translation>
    </message>
    <message>
        <source>The printer did not answer. The code is still here: print again.</source>
        <translation>La impresora no contestó. El código sigue aquí: imprima otra vez.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look that every group can be read.</source>
        <translation>Se mandó a la impresora. Revise que se lean todos los grupos.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this paper is the only way back to the records.</source>
        <translation>Si se olvidan todas las frases de acceso, este papel es la única manera de volver a los datos.</translation>
    </message>
    <message>
        <source>Keep it in a locked drawer in the office, away from the laptop.</source>
        <translation>Guárdelo en un cajón con llave en la oficina, lejos de la computadora.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Intake volunteer</source>
        <translation>Voluntariado de entrevista</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Abogada o abogado</translation>
    </message>
    <message>
        <source>Clinic lead</source>
        <translation>Responsable de la clínica</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
</context>
</TS>
